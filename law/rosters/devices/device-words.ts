/** How lists write the classes of devices. */
export const deviceWords = {
  无: 'none',
  轮椅: 'wheelchair',
  助听器: 'hearing-aid',
  假肢: 'prosthesis',
  矫形器: 'orthosis',
  盲杖: 'white-cane',
  助行器: 'walking-aid',
  助行器具: 'walking-aid',
  助视器: 'visual-aid',
  护理床: 'care-bed',
} as const;
