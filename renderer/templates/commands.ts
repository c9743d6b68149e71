export function openSaveTemplate(): void {}
