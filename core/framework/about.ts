import { z } from 'zod'
import { Text } from './richText.ts'

/** What stands on the cover and in the file's properties. An empty string means "not given". */

export const Status = z.enum(['kladde', 'høring', 'vedtaget'])
export type Status = z.infer<typeof Status>

export const Accent = z.string().regex(/^#[0-9a-f]{6}$/)

/** A picture in the file's `media/` folder, with what a screen reader says in its place. */
export const Logo = z.object({
  file: z.string().regex(/^[a-z0-9]{1,64}\.(png|jpg|svg)$/),
  alt: Text(300),
})
export type Logo = z.infer<typeof Logo>

export const About = z.object({
  title: Text(300),
  subtitle: Text(500),
  /** The line of its own that some covers carry below the title. */
  motto: Text(300),
  /** The municipality's full name, "Holstebro Kommune". */
  organisation: Text(200),
  /** The administration, "Social og Sundhed". */
  unit: Text(200),
  /** Who signs it, "Chefgruppen". */
  issuer: Text(200),
  /** As it is printed, "december 2021": a framework is dated by month as often as by day. */
  date: Text(100),
  status: Status,
  language: z.literal('da-DK'),
  accent: Accent,
  logo: Logo.nullable(),
  /** Whether the document says which frameworks it builds on. */
  originLine: z.boolean(),
})
export type About = z.infer<typeof About>

/** A calm blue that holds 7:1 against white. */
export const defaultAccent = '#1f4e79'
