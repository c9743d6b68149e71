import regular from '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?asset'
import italic from '@expo-google-fonts/carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf?asset'
import bold from '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?asset'
import boldItalic from '@expo-google-fonts/carlito/700Bold_Italic/Carlito_700Bold_Italic.ttf?asset'
import type { FontStyle } from '../../core/html/css/typography.ts'

/** Where the bundler put the document's font. */
export const fontFiles: Readonly<Record<FontStyle, string>> = { regular, bold, italic, boldItalic }
