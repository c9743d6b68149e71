import regular from '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?url'
import italic from '@expo-google-fonts/carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf?url'
import bold from '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?url'
import boldItalic from '@expo-google-fonts/carlito/700Bold_Italic/Carlito_700Bold_Italic.ttf?url'

/** The font of the print under a name of its own, so that it changes nothing on the page where one writes. */
export const printFont = 'Grundlag Carlito'

const faces = [
  [regular, { weight: '400', style: 'normal' }],
  [italic, { weight: '400', style: 'italic' }],
  [bold, { weight: '700', style: 'normal' }],
  [boldItalic, { weight: '700', style: 'italic' }],
] as const

let loading: Promise<unknown> | null = null

/** Loads the font once; where the pages end cannot be known before it is there. */
export function loadPrintFont(): Promise<unknown> {
  loading ??= Promise.all(
    faces.map(([url, descriptors]) => {
      const face = new FontFace(printFont, `url("${url}")`, descriptors)
      document.fonts.add(face)
      return face.load()
    }),
  )
  return loading
}
