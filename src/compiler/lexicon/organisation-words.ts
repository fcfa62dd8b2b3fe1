/** Words with which a company's name ends, whatever it begins with: "Quay Corp", "Harbour Bank". */
export const COMPANY_ENDS: readonly string[] = [
  'corp',
  'corporation',
  'inc',
  'ltd',
  'llc',
  'jsc',
  'company',
  'holdings',
  'group',
  'bank',
  'telecom',
  'university',
  'college',
];

/** The same where the name begins with capitals or has some inside: "QT Software", but "Embedded Software" is a subject. */
export const COMPANY_ENDS_AFTER_BRANDS: readonly string[] = [
  'software',
  'technology',
  'technologies',
  'solutions',
  'systems',
  'labs',
  'digital',
  'services',
  'consulting',
];

/** Words of countries and regions: they say where somebody works, not for whom. Compared by `phraseKey`, word by word. */
export const REGION_WORDS: readonly string[] = [
  'vietnam',
  'viet',
  'nam',
  'cambodia',
  'laos',
  'myanmar',
  'thailand',
  'singapore',
  'malaysia',
  'indonesia',
  'philippines',
  'japan',
  'korea',
  'india',
  'australia',
  'asia',
  'pacific',
  'campuchia',
  'lao',
  'nhat',
  'ban',
  'han',
  'quoc',
  'dong',
  'chau',
  'a',
  'thai',
  'binh',
  'duong',
  'asean',
  'apac',
  'apj',
  'emea',
  'europe',
  'indochina',
  'southeast',
  'north',
  'south',
  'east',
  'khu',
  'vuc',
  'region',
  'market',
  'the',
];

/** Words with which the name of a group ends that somebody belongs to: "Quay Builder Club". */
export const GROUP_ENDS: readonly string[] = [
  'group',
  'club',
  'community',
  'association',
  'society',
  'university',
  'college',
  'academy',
  'institute',
];

/** Words of roles that also stand within the names of such groups: "Quay Student Builder Group". */
export const GROUP_ROLES: readonly string[] = [
  'builder',
  'builders',
  'student',
  'students',
  'developer',
  'developers',
  'alumni',
];

/** Words with which an organisation's name begins in Vietnamese; the words after them have small letters, too. */
export const ORGANISATION_STARTS: readonly string[] = [
  'ngan hang',
  'cong ty',
  'tap doan',
  'dai hoc',
  'truong',
  'hoc vien',
  'vien',
  'cau lac bo',
  'cong dong',
  'nhom',
  'so',
  'bo',
];

/** Companies among the words that else name subjects. */
export const COMPANY_WORDS: readonly string[] = ['aws', 'amazon', 'google', 'microsoft', 'azure'];

/** Fields of trade and of work: words that name what somebody deals with, and no organisation. */
export const FIELD_WORDS: readonly string[] = [
  'enterprise',
  'banking',
  'finance',
  'fintech',
  'academic',
  'automation',
  'process',
  'chatbot',
  'multi',
  'smart',
  'contract',
  'contracts',
  'internal',
  'it',
  'isv',
  'ecommerce',
  'audit',
  'auto',
  'research',
  'retail',
  'healthcare',
  'education',
  'sector',
  'industry',
];

/** Roles that are held in a company as a whole: what follows them is its name ("Founder of Quay", "CTO Quay"). */
export const CHIEF_ROLES: readonly string[] = [
  'founder',
  'ceo',
  'cto',
  'coo',
  'cfo',
  'cio',
  'ciso',
  'chairman',
  'owner',
  'nhà sáng lập',
  'đồng sáng lập',
];

/** Parts that somebody plays at the event, besides what they are: "(Moderator)". */
export const EVENT_PARTS: readonly string[] = [
  'speaker',
  'moderator',
  'host',
  'mc',
  'panelist',
  'facilitator',
  'diễn giả',
  'điều phối',
  'người dẫn chương trình',
];
