// @ts-check
// The block in the editor: its settings beside it, and a preview of the running check.
//
// The preview is inert. It takes no focus, no press and no answer, so nobody who writes a post is moved away from the
// text, and a press on it selects the block. It keeps nothing on the author's device.

(() => {
  const { blockEditor, blocks, components, element, i18n } = /** @type {any} */ (window).wp;
  const { createElement: create, Fragment, useEffect, useRef } = element;
  const { __, sprintf } = i18n;
  /**
   * @typedef {{ region: string, theme: string, storage: string, headingLevel: string, club: boolean }} Attributes
   * @typedef {{ entry: string, signs: string, regions: string[], themes: Record<string, string>, storages: Record<string, string>, club: string, settings: Pick<Attributes, 'region' | 'theme' | 'headingLevel'> }} Given
   * @type {Given}
   */
  const given = /** @type {any} */ (window).soleusTriage;

  /** @type {(entries: [value: string, label: string][]) => { value: string, label: string }[]} */
  const choices = (entries) => [['', __('As in the settings', 'soleus-triage')], ...entries].map(([value, label]) => ({ value, label }));

  // The countries by name, in the language of the editor.
  function countries() {
    const language = document.documentElement.lang || 'en';
    const names = new Intl.DisplayNames([language], { type: 'region' });
    /** @type {[string, string][]} */
    const named = given.regions.map((code) => [code, names.of(code) ?? code]);
    return named.sort(([, one], [, other]) => one.localeCompare(other, language));
  }

  /** @param {{ attributes: Attributes }} props */
  function Preview({ attributes }) {
    const place = useRef();
    // The editor may draw the post in a frame of its own, which needs the module itself.
    useEffect(() => {
      const page = place.current.ownerDocument;
      if (page.querySelector(`script[src="${given.entry}"]`)) return;
      const script = page.createElement('script');
      Object.assign(script, { type: 'module', src: given.entry });
      page.head.append(script);
    }, []);
    const { settings, club, signs } = given;
    return create('div', { ref: place, inert: 'true' }, create('soleus-triage', {
      'region': attributes.region || settings.region || undefined,
      'theme': attributes.theme || settings.theme,
      'heading-level': attributes.headingLevel || settings.headingLevel,
      'club': attributes.club && club || undefined,
      'dangerouslySetInnerHTML': { __html: signs },
    }));
  }

  /** @param {{ attributes: Attributes, setAttributes: (changed: Partial<Attributes>) => void }} props */
  function Settings({ attributes, setAttributes }) {
    /** @type {(name: 'region' | 'theme' | 'storage' | 'headingLevel', label: string, entries: [string, string][], help?: string) => unknown} */
    const list = (name, label, entries, help) => create(components.SelectControl, {
      label, help, options: choices(entries), value: attributes[name],
      onChange: (/** @type {string} */ value) => setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true, __next40pxDefaultSize: true,
    });
    const needsNotice = ['session', 'device'].includes(attributes.storage);
    return create(components.PanelBody, { title: __('The check', 'soleus-triage') },
      list('region', __('Country', 'soleus-triage'), countries()),
      list('theme', __('Theme', 'soleus-triage'), Object.entries(given.themes)),
      list('storage', __('What may be kept on the device', 'soleus-triage'), Object.entries(given.storages),
        needsNotice ? __('Add to your privacy notice what Settings → Privacy → Policy Guide suggests.', 'soleus-triage') : undefined),
      // translators: %s: a number from 1 to 5.
      list('headingLevel', __('Heading level', 'soleus-triage'), ['1', '2', '3', '4', '5'].map((level) => [level, sprintf(__('Level %s', 'soleus-triage'), level)])),
      create(components.ToggleControl, {
        label: __('Show the club’s details', 'soleus-triage'), checked: attributes.club, __nextHasNoMarginBottom: true,
        onChange: (/** @type {boolean} */ club) => setAttributes({ club }),
      }),
      create('p', {}, __('Not yet clinically reviewed.', 'soleus-triage')));
  }

  /** @param {{ attributes: Attributes, setAttributes: (changed: Partial<Attributes>) => void }} props */
  const Edit = (props) => create(Fragment, {},
    create(blockEditor.InspectorControls, {}, create(Settings, props)),
    create('div', blockEditor.useBlockProps(), create(Preview, props)));

  // The mark of the check, in one color as the editor wants it. The editor fills every picture, but no path.
  const arc = (/** @type {string} */ d) => create('path', { d, fill: 'none', stroke: 'currentColor', strokeWidth: 34, strokeLinecap: 'round' });
  const icon = create('svg', { viewBox: '64 64 400 384', width: 24, height: 24 }, arc('M404 116H266a140 140 0 0 0 0 280h138'), arc('M404 194H272a62 62 0 0 0 0 124h132'));

  blocks.registerBlockType('soleus-triage/check', { icon, edit: Edit, save: () => null });
})();
