export function openComparison(): void {}

export function openTemplateNews(): void {}
