import regular from '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?asset'
import bold from '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?asset'
import wasm from '@resvg/resvg-wasm/index_bg.wasm?asset'

/** Where the bundler put the files that drawing needs: resvg's program and the document's font. */
export const drawingFiles = { wasm, fonts: [regular, bold] } as const
