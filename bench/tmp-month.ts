import { assemble } from '#policy';
import { done } from '#kernel';
import { daqing } from '../cities/daqing/city.ts';
import { startTestServer } from '../tests/support/test-server.ts';
import { openDatabase } from '#database';
import { makeCity } from '../tests/support/made-city.ts';
import { monthLaw } from '../src/benefits/month-law.ts';
import { readRegister } from '../src/benefits/snapshot/register-store.ts';
import { populate } from '../src/benefits/snapshot/populate.ts';
import { freeze, thaw } from '../src/benefits/snapshot/freeze.ts';
import { lastDayCount } from '../src/benefits/snapshot/extract.ts';
const policy = assemble({facts: daqing.facts, offers: daqing.offers, counties: daqing.counties.map(c=>c.code)});
const server = await startTestServer();
const database = await openDatabase({folder:'', url: await server.createDatabase(), log: ()=>undefined});
try {
let t=performance.now();
const lap=(w:string)=>{const n=performance.now();console.log(w,Math.round(n-t));t=performance.now();};
await makeCity(database,{persons:150000,policy,rosters:daqing.rosters,month:'2026-10',knownFrom:new Date('2026-10-20')});
lap('make');
console.log((await database.pool.query('select count(*) from fact')).rows, (await database.pool.query("select pg_size_pretty(pg_total_relation_size('fact'))")).rows);
const law = monthLaw(policy,daqing.rosters); lap('law');
for (const r of [1,2,3]) {
const ex = await database.work(async tx=>done(await readRegister(tx,{facts:new Set(law.sources.of.keys()),from:lastDayCount('2026-10'),until:lastDayCount('2026-10'),knownAt:new Date('2026-11-01')})));
lap('read');
const f = populate({policy,sources:law.sources,extract:ex.value,month:'2026-10'}); lap('populate');
const s = await freeze(f,law.lawHash); lap('freeze '+s.hash.slice(0,8)+' '+s.content.length);
const res = law.columns.run(f.population,'2026-10'); lap('run');
if (r===3) { for (const [p,{outcome}] of res) { let a=0,b=0; for (const o of outcome){ if(o===1)a++; if(o===2)b++;} console.log(p,a,b);} 
 const th = await thaw(s.content,policy); lap('thaw'); const s2=await freeze(th,law.lawHash); console.log(s2.hash===s.hash); }
}
} finally { await database.close(); await server.stop(); }
