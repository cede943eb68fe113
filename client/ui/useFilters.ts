import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters that live in the page's address, so that a view can be shared and survives a reload.
 * @param defaults every filter with the value that is left out of the address
 */
export function useFilters<Filters extends Readonly<Record<string, string>>>(defaults: Filters) {
  type Values = { [Name in keyof Filters]: string };
  const [params, setParams] = useSearchParams();
  // The defaults are written in place by callers, a new object each time with the same content.
  const defaultsKey = JSON.stringify(defaults);

  const values = useMemo(() => {
    const known = Object.entries(JSON.parse(defaultsKey) as Record<string, string>);
    return Object.fromEntries(known.map(([name, fallback]) => [name, params.get(name) ?? fallback])) as Values;
  }, [params, defaultsKey]);

  /** Several at once: the address takes one change at a time. */
  const setFilters = useCallback(
    (changes: Readonly<Partial<Record<keyof Filters & string, string | null>>>) => {
      const fallbacks = JSON.parse(defaultsKey) as Record<string, string>;
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries<string | null | undefined>(changes)) {
            if (value === null || value === undefined || value === fallbacks[name]) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParams, defaultsKey],
  );

  const setFilter = useCallback(
    (name: keyof Filters & string, value: string | null) =>
      setFilters({ [name]: value } as Partial<Record<keyof Filters & string, string | null>>),
    [setFilters],
  );

  const clearFilters = useCallback(() => {
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const name of Object.keys(JSON.parse(defaultsKey) as Record<string, string>)) next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [setParams, defaultsKey]);

  const isFiltered = Object.entries(defaults).some(([name, fallback]) => values[name as keyof Filters] !== fallback);
  return { values, setFilter, setFilters, clearFilters, isFiltered };
}
