/** Reasons of this room why something may not be done now, with the figures each tells. */
export const PAYMENT_REFUSALS = {
  'account.iban.shape': ['paths'],
  'account.iban.country': ['paths'],
  'account.iban.checkDigits': ['paths'],
  'account.iban.bank': ['paths'],
  'account.unknownMember': ['member', 'paths'],
  'account.child': ['member', 'paths'],
  'account.guardianIin': ['paths'],
  'account.same': [],

  'register.exists': [],
  'register.alreadyOpen': [],
  'register.standing': ['standing'],
  'register.empty': [],
  'register.otherList': ['hash'],
  'register.sameSigner': ['officer'],
  'register.sameRole': ['role'],
  'register.unknownKey': [],
  'register.signature': [],
  'register.inFlight': ['payments'],
} as const;
