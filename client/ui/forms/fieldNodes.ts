const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, [tabindex]';

/** The element of a field, as `form.getInputProps(path)` marks it: the control itself or the frame of a group. */
function fieldNode(form: HTMLFormElement | null, path: string): HTMLElement | null {
  return form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ?? null;
}

export function focusField(form: HTMLFormElement | null, path: string): void {
  const node = fieldNode(form, path);
  const target = node?.matches(FOCUSABLE) ? node : node?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}

/** The field's visible label, without the asterisk of a required one; empty when it has none. */
export function fieldLabel(form: HTMLFormElement | null, path: string): string {
  const node = fieldNode(form, path);
  const label = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.labels?.[0] : undefined;
  const groupLabel = node?.querySelector('[role=group], [role=radiogroup]')?.getAttribute('aria-labelledby');
  const text = label?.textContent ?? (groupLabel ? document.getElementById(groupLabel)?.textContent : '') ?? '';
  return text.replace(/\s*\*$/, '').trim();
}
