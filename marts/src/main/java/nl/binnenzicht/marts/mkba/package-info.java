/**
 * Cost-benefit analysis of one case: the file that describes it, the model, the draws and the
 * outcome. The build, the command line and the page all calculate here.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.mkba.Casus} and {@link
 * nl.binnenzicht.marts.mkba.MkbaModel}; the format of the file is in docs/how-to/mkba-casus.md.
 *
 * <p>Imports: {@code statistics}, {@code warehouse.error}; the only package that reads YAML.
 *
 * <p>Problems: BZ-220 to BZ-224.
 *
 * <p>Source: CPB and PBL, Algemene leidraad MKBA (2013); SEO, Werkwijzer KBA sociaal domein.
 */
package nl.binnenzicht.marts.mkba;
