export function openImport(): void {}
