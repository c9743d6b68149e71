export function goToNextBorrowed(): void {}

export function toggleOrigin(): void {}
