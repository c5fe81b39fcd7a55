/** Styles of buildings whose words are known, each with its spellings. */
export const styles = {
  romanesque: 'style roman, romanico, romanesque, romanik, romanisch, romaans, romanica, romanische',
  gothic: 'gothique, gothic, gotik, gotisch, gotico, gotica, gotiek, gotische',
  renaissance: 'renaissance, rinascimentale, rinascimento, renacentista, renacimiento, hollandse renaissance',
  mannerist: 'manierisme, manieriste, mannerism, mannerist, manierismus, manierismo, manierista',
  baroque: 'baroque, barock, barocco, barroco, barroca, barok',
  rococo: 'rococo, rokoko',
  classical: 'classique, classicisme, classical, classicism, classico, clasico, klassizistisch, klassiek',
  neoclassical:
    'neoclassique, neo classique, neoclassicisme, neo classicisme, neoclassical, neoclassicism, neoclassico, neoclasico, neoclassicismo, klassizismus, neoclassicistisch',
  romanesqueRevival: 'neoroman, neo roman, romanesque revival, neoromanico, neuromanik, neoromaans',
  gothicRevival:
    'neogothique, neo gothique, gothic revival, neo gothic, neogothic, neogotico, neugotik, neogotiek, neogotisch',
  renaissanceRevival:
    'neo renaissance, neorenaissance, renaissance revival, neorinascimentale, neurenaissance, neorrenacentista',
  baroqueRevival: 'neobaroque, neo baroque, baroque revival, neobarocco, neubarock, neobarok, neobarroco',
  greekRevival: 'neogrec, neo grec, greek revival',
  georgian: 'georgien, georgian',
  federalStyle: 'style federal, federal',
  palladian: 'palladien, palladian, palladianism, palladianisme, palladiano',
  victorian: 'victorien, victorian, vittoriano, victoriano, viktorianisch',
  edwardian: 'edouardien, edwardian',
  italianate: 'italianate, italianisant, italianisante',
  eclectic:
    'eclectique, eclectisme, eclectic, eclecticism, eclettico, eclettismo, eclectico, eclecticismo, eklektizismus, eclecticisme, eclectische',
  artNouveau: 'art nouveau, jugendstil, liberty, stile liberty, modernisme catalan',
  artDeco: 'art deco, art deco style',
  modernist:
    'modernisme, moderniste, modernism, modernist, mouvement moderne, style international, international style, modernismo, moderne architektur',
  brutalist: 'brutalisme, brutaliste, brutalism, brutalist, brutalismus, brutalismo',
} as const satisfies Readonly<Record<string, string>>;
