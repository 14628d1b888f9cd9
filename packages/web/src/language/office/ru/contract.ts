import type { contract as base } from '../kk/contract.ts';

export const contract = {
  'event.contractDrawnUp': 'Составлен социальный контракт',
  'event.contractSigned': 'Контракт подписан',
  'event.contractConcluded': 'Контракт заключён',
  'event.extensionProposed': 'Предложено продлить контракт',
  'event.extensionGivenBack': 'Предложение о продлении возвращено',
  'event.contractExtended': 'Контракт продлён',
  'event.obligationReported': 'Семья сообщила о выполнении обязательства',
  'event.obligationChecked': 'Обязательство проверено',
  'event.obligationReminded': 'Напомнено об обязательстве',
} as const satisfies Record<keyof typeof base, string>;
