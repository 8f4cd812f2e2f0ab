/**
 * A facts folder small enough to read: seven places on the road south-west of Aleppo, three parties and "contested",
 * one road. It is valid; tests break one thing at a time with `withFile`.
 */
import { checkFacts, formatProblem } from '../../src/compile/check'
import type { Facts, FactsFiles } from '../../src/compile/facts'
import { readFacts } from '../../src/compile/read'
import type { Rule } from '../../src/compile/rules/rule'

const table = (...lines: string[]) => `${lines.join('\n')}\n`

export const tinyFiles: FactsFiles = {
  'atlas.csv': table(
    'format,edited,first_day,last_day,limit_km',
    '1,2026-11-22,2012-01-01,2020-12-31,10', //
  ),
  'parties.csv': table(
    'party,valid_from,valid_to,name_en,name_fr,name_ar,short_en,short_fr,short_ar,definition_en,definition_fr,definition_ar',
    'gov,2011-03-15,,Government,Gouvernement,الحكومة,Gov,Gouv,حكومة,Army,Armée,جيش',
    'opp,2011-03-15,2017-01-28,Opposition factions,Factions,فصائل,Opp,Opp,معارضة,Factions,Factions,فصائل',
    'opp,2017-01-28,,HTS and factions,HTC et factions,الهيئة والفصائل,HTS,HTC,هيئة,Factions,Factions,فصائل',
    'isis,2011-03-15,,Islamic State,État islamique,تنظيم الدولة,IS,EI,تنظيم,Organisation,Organisation,تنظيم',
    'contested,2011-03-15,,Contested,Contesté,متنازع عليه,Contested,Contesté,متنازع,Two,Deux,طرفان',
  ),
  'regions.csv': table(
    'region,tags,name_en,name_fr,name_ar',
    'aleppo,aleppo-city,Aleppo,Alep,حلب',
    'surroundings,,Surroundings,Alentours,المحيط',
  ),
  'places.csv': table(
    'place_id,name,name_ar,aliases,kind,lat,lon,precision_m,coord_basis,governorate,district,subdistrict,tags,shares_point_with',
    'anadan,Anadan,عندان,,town,36.2938,37.0434,300,gazetteer C1,Aleppo,Simeon,Hreitan,,',
    'citadel,Citadel,قلعة حلب,Qalaa|Castle,quarter,36.1992,37.1629,300,gazetteer C2,Aleppo,Aleppo,Aleppo,aleppo-city,',
    'hill,Hreitan hill,تل حريتان,,hill,36.2872,37.0806,1500,"estimated from: hill at Hreitan, no map",Aleppo,Simeon,Hreitan,,hreitan',
    'hreitan,Hreitan,حريتان,Haritan,town,36.2872,37.0806,300,gazetteer C3,Aleppo,Simeon,Hreitan,,',
    'new-aleppo,New Aleppo,حلب الجديدة,,quarter,36.1993,37.0931,600,gazetteer C4,Aleppo,Aleppo,Aleppo,aleppo-city,',
    'orchard,Orchard,,,estate,,,,,Aleppo,Simeon,Zirbah,,',
    'zirbah,Zirbah,الزربة,,town,36.07,36.979,300,gazetteer C5,Aleppo,Simeon,Zirbah,,',
  ),
  'baseline.csv': table(
    'place_id,date,party,contender,evidence,source_ids,basis',
    'anadan,2011-03-15,gov,,general,,before the conflict',
    'anadan,2012-06-01,opp,,area,agency-1,countryside north of Aleppo',
    'citadel,2011-03-15,gov,,general,,before the conflict',
    'hill,2011-03-15,gov,,general,,before the conflict',
    'hreitan,2011-03-15,gov,,general,,before the conflict',
    'new-aleppo,2011-03-15,gov,,general,,before the conflict',
    'orchard,2011-03-15,gov,,general,,before the conflict',
    'zirbah,2011-03-15,gov,,general,,before the conflict',
  ),
  'ledger.csv': table(
    'date,date_precision,place_id,party_before,party,contender,event_type,source_ids,confidence,note',
    '2012-07-20,approx,hreitan,gov,opp,,capture,agency-1,medium,"Taken with its hill, reports say"',
    '2012-07-20,approx,hill,gov,opp,,inferred,,low,With the town',
    '2012-08-01,month,zirbah,gov,opp,,area,agency-1,low,Area report',
    '2013-08-10,day,anadan,opp,isis,,capture,agency-1|monitor-1,high,',
    '2014-01-08,day,anadan,isis,opp,,recapture,monitor-1,high,',
    '2016-10-28,day,new-aleppo,gov,contested,opp,claim,monitor-1,medium,Fighting',
    '2016-11-12,day,new-aleppo,contested,gov,,recapture,agency-1,high,',
    '2020-02-16,day,hreitan,opp,gov,,capture,agency-1|monitor-1,high,',
    '2020-02-16,day,hill,opp,gov,,inferred,,low,With the town',
    '2020-02-16,day,anadan,opp,gov,,capture,agency-1,high,',
    '2020-02-16,day,orchard,gov,opp,,claim,monitor-1,low,Lost in the morning',
    '2020-02-16,day,orchard,opp,gov,,recapture,agency-1,medium,Regained in the evening',
  ),
  'sources.csv': table(
    'source_id,publisher,title,url,date,kind,alignment',
    'agency-1,Agency,Towns taken,https://example.org/1,2020-02-16,agency,gov',
    'monitor-1,Monitor,"Towns, day by day",http://example.org/2?a=b,2020-02,monitor,independent',
  ),
  'milestones.csv': table(
    'date,date_precision,kind,title,detail,party_before,party,confidence,source_ids',
    '2018-09-17,day,talks,Sochi memorandum,A zone is agreed,,,high,monitor-1',
    '2020-02-16,day,road,Road open,,opp,gov,medium,',
  ),
  'presence.csv': table(
    'place_id,name,kind,from,from_precision,to,basis,source_ids',
    'zirbah,,turkish-post,2019-12-23,day,2020-02-20,Cut off,monitor-1',
    'citadel,Castle hill,turkish-post,2020-02-16,approx,,On the hill,agency-1',
  ),
  'disputed.csv': table(
    'date,date_precision,place_id,party_before,party,event_type,source_ids,confidence,note,why',
    '2016-11-01,day,new-aleppo,contested,opp,claim,monitor-1,low,Claimed,One report only',
  ),
  'snapshots.csv': table(
    'date,title_en,title_fr,title_ar,line_en,line_fr,line_ar',
    '2012-07-01,Before,Avant,قبل,All quiet,Calme,هدوء',
    '2020-02-16,Around Aleppo,Autour d’Alep,حول حلب,Two towns,Deux villes,بلدتان',
  ),
  'claims.csv': table(
    'claim_id,date,publisher,alignment,statement,measure,measure_args,claimed,unit,source_url,note',
    'two,2020-02-16,Agency,gov,Two towns,count_changes,region=surroundings;to=gov;from=2020-02-16;until=2020-02-16,2,places,,',
    'road,2020-02-16,Agency,gov,Whole road,road_share,road=m5;party=gov;day=2020-02-16,100,percent,,',
    'start,2020-02-16,Agency,gov,It began,first_change,to=gov;after=2020-01-01,2020-02-16,date,,',
    'named,2020-02-16,Agency,gov,A list,count_named,list=agency-list,2,places,https://example.org/1,',
  ),
  'lists.csv': table(
    'list,seq,name,note,place_id',
    'agency-list,1,Haritan,,hreitan',
    'agency-list,2,Anadan,,anadan',
  ),
  'roads.csv': table(
    'road,seq,lat,lon,near,precision_m,basis',
    'm5,1,36.07,36.979,Zirbah,300,gazetteer point',
    'm5,2,36.1633,37.068,Rashidin,500,gazetteer point',
    'm5,3,36.187,37.098,Aleppo,800,estimated',
  ),
  'road-names.csv': table('road,name_en,name_fr,name_ar', 'm5,Damascus–Aleppo road,Route Damas–Alep,طريق'),
}

/** The tiny folder with one text in one file replaced; throws where the file does not hold `from` exactly once. */
export function withFile(name: string, from: string, to: string, files: FactsFiles = tinyFiles): FactsFiles {
  const text = files[name] ?? ''
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${name} holds "${from}" ${parts.length - 1} times, expected once`)
  return { ...files, [name]: parts.join(to) }
}

/** The tiny folder with lines added at the end of a file. */
export function withLines(name: string, ...lines: string[]): FactsFiles {
  return { ...tinyFiles, [name]: (tinyFiles[name] ?? '') + table(...lines) }
}

/** The facts of a folder; throws where it cannot be read. */
export function factsOf(files: FactsFiles = tinyFiles): Facts {
  const { facts, problems } = readFacts(files)
  if (!facts) throw new Error(problems.map(formatProblem).join('\n'))
  return facts
}

/** What the reader says of a folder. */
export function readMessages(files: FactsFiles): string[] {
  return readFacts(files).problems.map(formatProblem)
}

/** What one rule says of a folder. */
export function ruleMessages(rule: Rule, files: FactsFiles): string[] {
  return rule(factsOf(files)).map(formatProblem)
}

/** What all rules say of a folder. */
export function checkMessages(files: FactsFiles): string[] {
  return checkFacts(factsOf(files)).map(formatProblem)
}
