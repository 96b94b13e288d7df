/** Whoever comes to the shelf to edit their story finds it there, below the stories of the atlas. */
let wanted = false;

export function wishOwnFocus(): void {
  wanted = true;
}

export function takeOwnFocusWish(): boolean {
  const wish = wanted;
  wanted = false;
  return wish;
}
