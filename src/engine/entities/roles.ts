/** Parts that a word may play in finding names; a word may have several. */
export const Role = {
  Place: 1 << 0,
  /** A division's full name, with its suffix: 硚口区. */
  FullName: 1 << 1,
  /** A division's name without its suffix: 硚口. */
  ShortName: 1 << 2,
  /** An ordinary word too: a place only in context (合作, 和平). */
  Ambiguous: 1 << 3,
  Country: 1 << 4,
  /** A facility known by name. */
  Zone: 1 << 5,
  /** A body known by name. */
  Organ: 1 << 6,
  /** A newspaper: a body without 《》 around it. */
  Paper: 1 << 7,
  /** What follows a place or level word in a body's name: 人民政府, 委. */
  Body: 1 << 8,
  /** A department's name after a place or a level word: 财政局. */
  Bureau: 1 << 9,
  OrganizationSuffix: 1 << 10,
  FacilitySuffix: 1 << 11,
  MeetingSuffix: 1 << 12,
  /** A suffix that names even after general words. */
  Strong: 1 << 13,
  Surname: 1 << 14,
  Title: 1 << 15,
  Person: 1 << 16,
  /** A doctrine that carries a person's name. */
  Namesake: 1 << 17,
  /** Ends a name to its right. */
  Verb: 1 << 18,
  Function: 1 << 19,
  /** A verb that also stands inside names. */
  Nominal: 1 << 20,
  /** Describes without naming. */
  Generic: 1 << 21,
  /** An ordinary word whose pieces look like names. */
  Guard: 1 << 22,
  /** A single character that is often a word of its own and often part of a name. */
  Weak: 1 << 23,
  /** A law, treaty or paper known by name. */
  Document: 1 << 24,
  /** A piece by which firms, hospitals and schools are named: 同济, 协和. */
  Brand: 1 << 25,
  /** A meeting or event known by name. */
  Meeting: 1 << 26,
  DocumentSuffix: 1 << 27,
  /** What towns, villages, quarters, roads and waters end in: 镇, 社区, 大道. */
  Locality: 1 << 28,
  /** Gives an office to the person named after it: 任命. */
  Appoint: 1 << 29,
  /** A title that many have: 村民, 职工. */
  Group: 1 << 30,
} as const;

/** A union of `Role` bits. */
export type RoleSet = number;

export const SUFFIX: RoleSet = Role.OrganizationSuffix | Role.FacilitySuffix | Role.MeetingSuffix | Role.DocumentSuffix;
