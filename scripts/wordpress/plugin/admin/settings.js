// @ts-check
// Gives the countries on the settings page their names, in the language of the page, and sorts them. Without it the
// list shows the codes.

(() => {
  const list = /** @type {HTMLSelectElement | null} */ (document.getElementById('soleus_triage_region'));
  if (!list || !('DisplayNames' in Intl)) return;
  const language = document.documentElement.lang || 'en';
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const countries = [...list.options].filter((option) => option.value);
  for (const option of countries) option.textContent = `${names.of(option.value)} (${option.value})`;
  countries.sort((one, other) => one.text.localeCompare(other.text, language));
  list.append(...countries);
})();
