interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string;
}

/** Where to sign in and come back from. */
export function signInAddress({ pathname, search, hash = '' }: Place): string {
  const next = `${pathname}${search}${hash}`;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** The address to go on to after signing in; anything that would leave the portal is ignored. */
export function returnAddress(search: URLSearchParams): string {
  const next = search.get('next');
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return '/';
  return next;
}
