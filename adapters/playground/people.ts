/** Somebody whom the playground lets you be. `runsPlace`: they may do what a workspace's owner may. */
export type Person = { id: string; name: string; role: string; runsPlace?: boolean }

/** A cohort of eight, their counselor and the admin: invented people. */
export const PEOPLE: readonly Person[] = [
  { id: 'maya', name: 'Maya Okafor', role: 'Student' },
  { id: 'tomas', name: 'Tomás Rivera', role: 'Student' },
  { id: 'linh', name: 'Linh Tran', role: 'Student' },
  { id: 'jonas', name: 'Jonas Weber', role: 'Student' },
  { id: 'amira', name: 'Amira Haddad', role: 'Student' },
  { id: 'deshawn', name: 'DeShawn Carter', role: 'Student' },
  { id: 'sofia', name: 'Sofia Rossi', role: 'Student' },
  { id: 'kenji', name: 'Kenji Sato', role: 'Student' },
  { id: 'priya', name: 'Priya Raman', role: 'Counselor' },
  { id: 'ruth', name: 'Ruth Adeyemi', role: 'Program admin', runsPlace: true },
]
