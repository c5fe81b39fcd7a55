/** Given names that are common in France and around it, folded; those that are as common as family names (Bernard, Thomas) are left out, for they tell no order. */
export const givenNames: ReadonlySet<string> = new Set(
  `
    achille adele adolphe adrien agnes aime alain albin alexandre alexis alfred alice alphonse ambroise
    amedee anatole anne annie anselme antoine antonin antonio aristide armand armelle arthur auguste augustin
    aurelie aurelien barthelemy bastien benjamin blaise boniface brigitte bruno camille camillo carlo carlos carole
    caroline casimir catherine cecile celestin celine cesar chantal charles charlotte christian christine christophe claire
    claude colette constantin corinne cyprien cyril damien daniel daniele denise desire didier diego dominique
    edgar edme edmee edmond edmund edouard edward eleonore elisabeth elizabeth eloi emile emilie emilien
    emma emmanuel emmanuelle enrique ernest ernestine ernst etienne eugene eugenie evariste fabien fabrice faustin
    felicien felicite felix ferdinand fernand fernando firmin florent francesco francine francis francisco franck francoise
    frederic friedrich fulgence gabriel gabrielle gaetan gaston genevieve georg george georges georgette giacomo gilberte
    gilles giorgio giovanni giuseppe gottfried gregoire guido gustave guy hans hector heinrich helene heloise
    henri henriette herbert hermann hilaire hippolyte honore hugo hugues hyacinthe ignace ines irene isabelle
    isidore jacob jacqueline jacques james jan jean jeanette jeanne jeremie jerome joachim joel johann
    johannes john jonathan jordi jorge jose josef josep joseph josephine juan jules julia julie
    julien juliette justin karl ladislas laurence lazare lea leo leon leonard leonce leonie leopold
    leopoldine loic louis louise luc luca lucie lucien lucienne lucile ludovic ludwig luigi luis
    lydie madeleine magali manuel marc marcel marcelle marcellin marco margaret marguerite maria marianne mario
    marion marius marta marthe martine mathilde matthieu maurice maurizio mauro maxence maxime melchior michele
    miguel mireille modeste monique muriel nadine narcisse nathalie nestor nicole noemie octave octavio odette
    odile oscar otto pablo paolo pascal patrice patrick pau paul paula paulin pauline pedro
    peter philibert pierre pietro placide pol pompee prosper ramon raoul raphael raymond raymonde renee
    ricardo roberto rodolphe romain rosa rosalie rosine rudolf sabine salvador samuel sandrine sarah sebastian
    sebastien serge silvio simone solange sophia sophie stanislas stefan stefano stephane suzanne sylvain sylvaine
    sylvestre sylvie theodore theodule theophile therese thierry tristan ulysse urbain urbaine valerie valery veronique
    victoire victor victorien virgile virginie vittorio walter wilhelm william wolfgang xavier yann yves yvette
    yvon yvonne zephirin
  `
    .trim()
    .split(/\s+/),
);
