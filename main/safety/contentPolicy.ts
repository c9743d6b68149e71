/**
 * What a page may load and do, sent with every answer of app://. Nothing comes from elsewhere and nothing is evaluated.
 *
 * The hash is that of an empty `<style>`: Fluent UI's style engine makes empty ones and fills them through the object
 * model, so neither 'unsafe-inline' nor a nonce is needed. The worker is the PDF reader's.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
