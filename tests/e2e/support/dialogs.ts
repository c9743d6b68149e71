import type { ElectronApplication } from 'playwright/test'

/**
 * The system's file and message dialogs, which no test can click: what the user would answer is set in the main process.
 * An answer holds until the next one is set.
 */

/** The user picks this file, or cancels. */
export const answerOpenDialog = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    })
  }, file)

/** The user saves under this name, or cancels. */
export const answerSaveDialog = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, file)

/** The user presses the button with this text; a question without such a button fails in the app, with its buttons named. */
export const answerMessageBox = (app: ElectronApplication, button: string): Promise<void> =>
  app.evaluate(({ dialog }, wanted) => {
    dialog.showMessageBox = async (...args: unknown[]) => {
      const { buttons = [] } = args.at(-1) as { buttons?: string[] }
      const response = buttons.findIndex((text) => text.replace('&', '') === wanted)
      if (response < 0) throw new Error(`No button "${wanted}" among: ${buttons.join(', ')}`)
      Reflect.set(globalThis, 'questionsAnswered', Number(Reflect.get(globalThis, 'questionsAnswered')) + 1)
      return { response, checkboxChecked: false }
    }
    Reflect.set(globalThis, 'questionsAnswered', 0)
  }, button)

/** How many questions the last answer that was set has answered; poll it before setting another one. */
export const questionsAnswered = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => Number(Reflect.get(globalThis, 'questionsAnswered')))
