// What is of no use where scripts do not run.
() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const forms = [...document.forms].filter(
    (form) => shown(form) && !form.querySelector('button:not([type=button], [type=reset]), input[type=submit], input[type=image]'),
  );
  const buttons = [...document.querySelectorAll('button')].filter(
    (button) =>
      shown(button) &&
      !(button.form && button.type !== 'button') &&
      !button.hasAttribute('popovertarget') &&
      !button.hasAttribute('commandfor'),
  );
  const links = [...document.querySelectorAll('a')].filter(
    (link) => shown(link) && ['', '#', null].includes(link.getAttribute('href')) && !link.hasAttribute('aria-disabled') && !link.hasAttribute('aria-current'),
  );
  return [...forms, ...buttons, ...links].map(name);
}
