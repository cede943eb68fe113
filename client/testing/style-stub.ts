/** Stands in for a style sheet in tests: a CSS module gives each class name as it is written. */
export default new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });
