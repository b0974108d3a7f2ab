window.ui = SwaggerUIBundle({
  dom_id: '#documentation',
  urls: [
    { name: 'Recherche', url: '/docs/recherche/openapi.json' },
    { name: 'Référentiels', url: '/docs/referentiels/openapi.json' },
    { name: 'Signalements', url: '/docs/signalements/openapi.json' },
    { name: 'Plateforme', url: '/docs/plateforme/openapi.json' },
  ],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  docExpansion: 'list',
  validatorUrl: null,
});
