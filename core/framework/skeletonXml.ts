/** Where a Word file carries its skeleton: a part of custom XML (ECMA-376 Part 1, 22.5), which Word and LibreOffice keep as it is. */
export const skeletonNamespace = 'urn:grundlag:skeleton'

/** The root element; the skeleton stands in it as JSON. */
export const skeletonElement = 'skeleton'
