// Written by scripts/generate-language.ts from packages/core/languages; edit those files instead.
import type {CueFamily} from './cue-family.ts'

/** The families of cues. */
export type CueKind = 'binding' | 'forbidding' | 'nothing-permits' | 'calling' | 'committing' | 'recommending' | 'encouraging' | 'striving' | 'exemption' | 'nothing-prevents' | 'permissive' | 'softening' | 'affirming' | 'descriptive' | 'allowing' | 'by-reference' | 'condition' | 'defining' | 'escape' | 'exception' | 'failing' | 'hedge' | 'negation' | 'past' | 'prevention' | 'promising' | 'punishment' | 'quotation' | 'restraint' | 'undoing'

export const cueFamilies: readonly CueFamily[] = [
  {
    "id": "binding",
    "role": "head",
    "level": 5,
    "polarity": "duty",
    "words": [
      "(shall,must)",
      "(is,are,be,am,being) (,hereby,also,thereby,legally,strictly) (obliged,obligated,bound,required,compelled) to",
      "(is,are,be) (under,subject to) (an,the,a) (,legal,strict) (obligation,duty) (,not) to",
      "(has,have) (,no choice but) to",
      "(has,have,bear,bears,owe,owes,assume,assumes) (a,the,an) (,legal,strict,solemn,primary,positive) (duty,obligation,responsibility) (to,of,not to)",
      "(undertake,undertakes,undertaking) (,hereby,solemnly,jointly,also,each,further,individually,together) (to,not to,never to,that,neither,themselves to)",
      "(obligation,obligations,duty,duties,rule,rules,provision,provisions) ~ (apply,applies,hold,holds) (,also,equally,likewise,to)",
      "(it is the duty of,it is incumbent)",
      "(guarantee,guarantees) (,that,to)"
    ],
    "unless": [
      "(shall,must) be (known,cited,called,entitled) (,as)",
      "must have",
      "a must"
    ]
  },
  {
    "id": "forbidding",
    "role": "head",
    "level": 5,
    "polarity": "prohibition",
    "words": [
      "(cannot,can't,can not)",
      "(is,are,be,remain,remains,stay,stays,being) (,hereby,also,thereby,strictly,absolutely,always,at all times) (prohibited,forbidden,banned,outlawed,barred,proscribed,interdicted,unlawful,illegal,unacceptable,impermissible,inadmissible,intolerable,off limits,out of bounds,taboo,excluded,ruled out)",
      "(is,are,be) (not,never,no longer) (,to be) (permitted,allowed,permissible,acceptable,admissible,tolerated,authorised,authorized,lawful,legitimate,justified)",
      "(is,are) (not,never) to",
      "(has,have) no (right,business,licence,license,authority,permission,mandate,entitlement) (to,in)",
      "(there shall be,there will be,there must be,there should be,there is,there is to be) no",
      "(has,have) no place",
      "(prohibition,ban) ~ (apply,applies,hold,holds)"
    ],
    "unless": []
  },
  {
    "id": "nothing-permits",
    "role": "head",
    "level": 5,
    "polarity": "prohibition",
    "words": [
      "nothing ~ ~ (permit,permits,allow,allows,authorise,authorises,authorize,authorizes,entitle,entitles,justify,justifies,licence,license,licenses,licences,excuse,excuses,warrant,warrants,empower,empowers,legitimises,legitimizes,condones,sanctions)",
      "(do,does,shall) not (,itself,by itself) (permit,allow,authorise,authorize,entitle,justify,license,excuse,warrant,empower) (,any,the,a,an)",
      "not (,be) (construed,interpreted,read,understood,taken) (as,to) (,mean) ~ (permit,permitting,allow,allowing,authorise,authorising,authorize,authorizing,justify,justifying,entitling,legitimising,legitimizing)",
      "no ~ (justifies,excuses,permits,allows,authorises,authorizes,entitles,warrants)"
    ],
    "unless": [
      "no (party,state,member,participant,government,one,country,signatory,operator) ~ (justifies,excuses,permits,allows,authorises,authorizes,entitles,warrants)"
    ]
  },
  {
    "id": "calling",
    "role": "head",
    "level": 4,
    "polarity": "duty",
    "words": [
      "(call,calls,called,calling) (,also,further,hereby,once more,strongly,urgently,once again) (upon,on)",
      "(urge,urges,urged,urging) (,also,strongly,further)",
      "(request,requests,requested) (,also,further) (,the,all,each,every,its,their,our,that) (,member) (governments,states,parties,secretary,director,members,participants,council,secretariat,bureau,chair,board,that,operators,companies)",
      "(demand,demands,demanded) (,also,further) (that,of,the,an,from)",
      "(instruct,instructs,direct,directs,order,orders,task,tasks,mandate,mandates) (the,its,their,our,all,each,every,governments,states,member)",
      "(require,requires,oblige,obliges,compel,compels) (,that,all,each,every,the,its,their,any)",
      "(insist,insists) (that,on,upon)",
      "(exhort,exhorts,implore,implores,beseech,beseeches)",
      "(decides,decide)",
      "we ask",
      "(ask,asks) (,of,all,every,each) (governments,states,parties,companies,members,vendors,operators)",
      "we (want,expect)",
      "(expect,expects) (,all,every,each,that,its,our,their) (,governments,states,parties,members,companies,signatories)"
    ],
    "unless": [
      "(on,upon,at,without,of,by,their,the,a,such,any,each,every,for,such a) (request,requests,demand,demands,order,orders)",
      "in order",
      "(as,may,might,shall so,so) (,the situation,circumstances) (require,requires,required)",
      "which (require,requires)",
      "that (require,requires)"
    ]
  },
  {
    "id": "committing",
    "role": "head",
    "level": 4,
    "polarity": "duty",
    "words": [
      "(will,we'll,they'll)",
      "(commit,commits,committing) (,fully,firmly,hereby,also,jointly,further) (,ourselves,themselves,itself,themself,each other,our,their,its) (to,not to,that)",
      "(commit,commits) (ourselves,themselves,itself)",
      "(is,are,remain,remains,stand,stands,we're) (,fully,firmly,strongly,deeply,also,jointly,hereby) committed (to,not to)",
      "(our,their,its,the) (,shared,joint,strong,firm,common,continued,collective) (commitment,pledge,promise,determination,resolve) (to,not to,that)",
      "(we,they,leaders,ministers,parties,participants,members,governments,sides,partners,allies,states,countries) (,also,both,have,further,jointly) committed (,themselves,ourselves) (to,not to)",
      "(pledge,pledges,pledged,pledging,promise,promises,promising,vow,vows,vowed,swear,swears) (,solemnly,hereby,jointly,also,each,ourselves,themselves,itself,together,further,publicly)",
      "(agree,agrees,agreed) (,hereby,also,therefore,further,jointly,each,in particular,among themselves,unanimously) (to,not to,never to,that,on,upon,neither)",
      "(resolve,resolves,resolved) (,hereby,solemnly,also,further,jointly) (to,not to,that)",
      "(decide,decides,decided) (,hereby,also,further,jointly) (to,not to,that)",
      "(accept,accepts) (,as,that) (,a,the,an,as) (duty,obligation,responsibility,binding,it as,they must)",
      "(binds,bind) (itself,themselves,ourselves)",
      "(is,are) (,firmly) determined (to,that)",
      "(declare,declares,declared,affirm,affirms,proclaim,proclaims) (,hereby,solemnly) (,our,their,its) (intention,determination,resolve,readiness,commitment) (to,not to)",
      "(intend,intends) to",
      "(take,takes,took) it upon (ourselves,themselves,itself)",
      "(dedicate,dedicates) (ourselves,themselves,itself)",
      "it (is,was,has been) (,hereby,further) (agreed,decided,resolved)",
      "(going to)",
      "(is,are) (responsible,accountable,answerable) for",
      "(it is the responsibility of,it is the task of)",
      "(is,are,be) (,hereby) (tasked,instructed,charged,mandated,directed) (to,with)",
      "(see to it,sees to it)"
    ],
    "unless": [
      "(political,good,free,ill,sovereign,popular,people's,their,its,our,own,of,common,general,collective,at) will",
      "(will and,will of the,will to power)",
      "will (be,come) (known,called)"
    ]
  },
  {
    "id": "recommending",
    "role": "head",
    "level": 3,
    "polarity": "duty",
    "words": [
      "should",
      "ought to",
      "(is,are) (,also,further) (expected,supposed,asked,called upon,called on,urged,requested,advised,recommended) (,not) to",
      "(recommend,recommends,recommended,recommending) (,that,to,the,also,further)",
      "(call,calls,calling) for",
      "(advise,advises) (that,all,members,the)",
      "(is,are) to (be,have,take,make,keep)",
      "(need,needs) to",
      "it is for",
      "(is,are) (encouraged and expected) to"
    ],
    "unless": [
      "should (,the) (members,parties,states,circumstances,funds,resources,time,it,they,he,she,a party,any,need,the need,conditions,occasion,this,that) (,so,the,be,prove,become,remain,not) (wish,permit,allow,arise,found,available,possible,necessary,decide,choose,fail,refuse,consider,occur,happen,require)",
      "(we,i) should (now,have)",
      "(should know)"
    ]
  },
  {
    "id": "encouraging",
    "role": "head",
    "level": 2,
    "polarity": "duty",
    "words": [
      "(endeavour,endeavours,endeavouring,endeavor,endeavors,endeavoring) (,also,further,jointly,in good faith) (to,not to)",
      "(strive,strives,striving) (,also,jointly,together) (to,for,not to,towards)",
      "(seek,seeks,seeking) (,also,jointly,actively) to",
      "(aim,aims,aiming,aspire,aspires,aspiring) (,also,jointly) (to,at,for)",
      "(hope,hopes,hoping) (,also) (to,that,for)",
      "(express,expresses,expressing) (,the,its,their,our) (hope,wish,interest,readiness,willingness,support,desire)",
      "(encourage,encourages,encouraged,encouraging) (,also,further,strongly)",
      "(invite,invites,invited,inviting) (,also,further)",
      "(is,are,be) (,also,further,strongly,warmly) (encouraged,invited,welcome) to",
      "(appeal,appeals) to",
      "(try,tries,trying,attempt,attempts) to",
      "(make,makes,use,uses,apply,exert) (,its,their,our,every,all,reasonable,best,a,good faith,good-faith) (best,reasonable,every,good faith) (effort,efforts,endeavours,endeavors) (to,in)",
      "(make,makes) (,an,every,all,a) (,possible,reasonable,genuine,serious) (effort,efforts) to",
      "(work,works,working) (towards,toward)",
      "(look,looks,looking) forward",
      "(wish,wishes,would like,would wish,should like) (to,that)",
      "(stand,stands,stood) ready to",
      "(is,are,be) (,also,very) (ready,willing,prepared,inclined,keen,disposed,open,happy,glad,interested) (to,in)",
      "would (,very much,warmly,also) (welcome,encourage,appreciate,prefer,favour,favor,support,be glad,be happy,be useful,be a kindness,be helpful,be desirable,wish,like)",
      "(support,supports,promote,promotes,favour,favours,favor,favors) the (idea,notion,principle,concept) (of,that)",
      "(see,sees) (,the,some,great,much) (merit,value,benefit,use) in",
      "(attach,attaches) (,great,particular,high,special) (importance,value,weight)",
      "(give,gives) (,some,due,serious,further) (thought,consideration,attention) (to,as)",
      "may wish to",
      "might (wish,like,want,do well) to",
      "(is,are) desirable",
      "(it would be,it is) (,very,also) (useful,desirable,helpful,good,advisable,welcome,beneficial)",
      "do well to"
    ],
    "unless": [
      "(encouraged,encouraging) by",
      "(invited,encouraged) (guests,speakers)",
      "(appeal,appeals) to (a court,the court,the tribunal)"
    ]
  },
  {
    "id": "striving",
    "role": "action",
    "level": 2,
    "words": [
      "(endeavour,endeavours,endeavor,endeavors) (to,not to)",
      "(strive,strives) (,to,for)",
      "(seek,seeks) to",
      "(aim,aims,aspire,aspires) (to,at,for)",
      "(try,attempt) to",
      "(make,use,apply,exert,employ) (,its,their,our,every,all,reasonable,a) (best,reasonable,every,good faith,good-faith,possible) (,possible) (effort,efforts,endeavours,endeavors)",
      "(make,makes) (an effort,efforts,every effort,all efforts)",
      "best (effort,efforts,endeavours,endeavors)",
      "(work,works,working) (towards,toward)",
      "(encourage,encourages)",
      "(hope,wish) (to,that)",
      "(be,stand) (willing,ready,prepared,inclined,open) to",
      "(invite,invites)",
      "do (,its,their,our) (best,utmost)"
    ],
    "unless": []
  },
  {
    "id": "exemption",
    "role": "head",
    "level": 1,
    "polarity": "exemption",
    "words": [
      "(need,needs,needn't) (not,never,no)",
      "needn't",
      "(is,are,be,shall be,do,does,shall) (not,never,no longer,nor) (,hereby,thereby) (be,) (obliged,obligated,bound,required,compelled,expected) to",
      "(is,are,be,remain,remains) (under,subject to) no (,legal) (obligation,duty)",
      "no (,legal,such,further) (obligation,duty,need,requirement,responsibility) (to,on,for,upon)",
      "(has,have,bear,bears,owe,owes,carry,carries,assume,assumes) no (,legal,such,further) (obligation,duty,responsibility,liability)",
      "(is,are,be,remain,stand,stands) (,also,hereby,fully) (exempt,exempted,excused,relieved,released,spared,absolved,free,freed) (from,of) (,any,the,all,every,this,that,its,their)",
      "(exempt,exempts,release,releases,relieve,relieves,absolve,absolves,excuse,excuses) (,the,its,any,all,them,itself) ~ from",
      "(waive,waives,waived)",
      "(may,can,is free to,are free to,is entitled to,are entitled to,has the right to,have the right to,the right to) (,also,always) (refuse,decline,ignore,disregard,withhold,dispense with,set aside,opt out,disclaim,derogate,deviate)",
      "(do,does,shall,will) not apply",
      "(agreement,arrangement,accord,charter,compact,code,convention,covenant,declaration,document,instrument,memorandum,pact,pledge,protocol,text,treaty,undertaking,article,chapter,clause,paragraph,section) (do,does,shall,will) not (require,oblige,obligate,bind,compel,commit)",
      "nothing ~ (obliges,oblige,requires,require,compels,binds,bind)",
      "without (being,) (obliged,required,bound) to"
    ],
    "unless": [
      "no (duty,obligation) ~ (is,are) affected",
      "there is no need to"
    ]
  },
  {
    "id": "nothing-prevents",
    "role": "head",
    "level": 1,
    "polarity": "permission",
    "words": [
      "nothing ~ ~ (prevent,prevents,preclude,precludes,prohibit,prohibits,forbid,forbids,stop,stops,bar,bars,restrict,restricts,hinder,hinders,impede,impedes,keep,keeps,stand,stands)",
      "(do,does,shall,will) not (,be construed to,be read as,itself,by itself,in any way) (prevent,preclude,prohibit,forbid,bar,restrict,restrain,stop,hinder,impede,preventing,prohibiting,precluding)",
      "(shall,may,is,are,will) not (be,) (prevented,precluded,prohibited,barred,restrained,hindered) from",
      "(is,are,shall,be) (no,not,not a,not be a,not be considered a,not constitute a) (breach,violation,infringement) (of,if,when,where)",
      "not (,be) (construed,interpreted,read,understood,taken) (as,to) (,limit,mean) ~ (prevent,preventing,prohibit,prohibiting,preclude,precluding,limiting,limit,restricting,restrict,impair,impairing,affect,affecting)"
    ],
    "unless": []
  },
  {
    "id": "permissive",
    "role": "head",
    "level": 1,
    "polarity": "permission",
    "words": [
      "(may,might)",
      "(can,could)",
      "would",
      "(is,are,be,remain,remains,shall be,stay) (,also,always,entirely,perfectly) (free,at liberty,entitled,at leave) (,not) to",
      "(is,are,be) (,also,hereby,expressly) (permitted,allowed,authorised,authorized,licensed,licenced,empowered,enabled) to",
      "(is,are,be) (,also,hereby,expressly,considered,deemed) (permitted,permissible,lawful,legitimate,allowed,acceptable,fair game,justified,legal)",
      "(has,have,retain,retains,keep,keeps,enjoy,enjoys) (,the,a,its,their,full) (right,freedom,liberty,discretion,option,possibility,power,choice,licence,license) (to,of,not to,as)",
      "(reserve,reserves,reserving) (,for itself,for themselves,to itself) (the,its,their,our,a) (,full) (right,freedom,option,possibility,ability)",
      "(authorise,authorises,authorize,authorizes,empower,empowers,entitle,entitles,license,licenses) (,the,its,all,each,any,their)",
      "at (,its,their,his,our,the) (,sole,own,full,absolute) (discretion,option)",
      "(optional,optionally)",
      "(think,thinks) about",
      "(it is permissible,there is no objection)"
    ],
    "unless": [
      "(1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,in,late,early,since,until,by,mid,every) may",
      "may (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,2024,2025,2026,2027,2028)",
      "(come what,wherever they,whoever they,whatever they,whatever it,whatever that,as the case,however it,wherever it,whatever they) may (,be)",
      "(would have)"
    ]
  },
  {
    "id": "softening",
    "role": "action",
    "level": 1,
    "words": [
      "(explore,explores,exploring)",
      "(consider,considers,considering) (,whether,how,ways,possible,the possibility,options,adopting,joining,publishing,including,developing,establishing,sharing,using,making,setting,the)",
      "look into",
      "(examine,study,assess,discuss,debate,reflect on,reflect upon,review,investigate) (,further,jointly,together) (whether,ways,options,the possibility,possibilities,the feasibility,the desirability,how,means)",
      "(reflect,ponder,muse,contemplate,deliberate) (on,upon,whether,how)",
      "think about",
      "give (,some,due,serious,further,careful) (thought,consideration,attention) to",
      "(bear,keep) in mind",
      "(pay,draw) attention",
      "(take,takes) (into account,into consideration,account of)",
      "(exchange,exchanging) (views,ideas)",
      "(promote the idea,raise the question)",
      "(hold,open,launch) (,a,further) (talks,discussion,discussions,dialogue) (about,on,whether)"
    ],
    "unless": [
      "(all,every) things considered"
    ]
  },
  {
    "id": "affirming",
    "role": "head",
    "level": 0,
    "polarity": "duty",
    "words": [
      "(affirm,affirms,affirming,reaffirm,reaffirms,reaffirming,confirm,confirms,confirming)",
      "(declare,declares,proclaim,proclaims) (,hereby,solemnly) that",
      "(endorse,endorses,subscribe,subscribes) (,to,fully,the)"
    ],
    "unless": []
  },
  {
    "id": "descriptive",
    "role": "head",
    "level": 0,
    "polarity": "duty",
    "words": [
      "(recognize,recognizes,recognise,recognises,recognizing,recognising,acknowledge,acknowledges,acknowledging)",
      "(recognised,recognized,acknowledged,noted,recalled,reaffirmed,affirmed,stressed,emphasised,emphasized,underlined) that",
      "(we,have,has,leaders,ministers,participants,members,parties,governments,states,they) (,also,further) (recognised,recognized,acknowledged,noted,recalled,stressed,emphasised,emphasized,underlined,welcomed)",
      "(note,notes,noting) (,that,with,the,also,further)",
      "it is (,now,also) (commonly,widely,generally,often,well,sometimes) (said,known,accepted,understood,held,believed,recognised,recognized)",
      "(take,takes,took,taking) note",
      "(is,are) (,also,fully,deeply,well) (aware,mindful,conscious,convinced,concerned,alarmed,persuaded,of the view,of the opinion)",
      "(believe,believes,believing,consider that,considers that,hold that,holds that,think that,maintain that,maintains that)",
      "(recall,recalls,recalling,reiterate,reiterates)",
      "(welcome,welcomes,welcoming)",
      "(stress,stresses,stressing,emphasise,emphasises,emphasize,emphasizes,underline,underlines,underlined,underscore,underscores,highlight,highlights)",
      "(appreciate,appreciates,commend,commends,applaud,applauds,pay tribute,pays tribute,regret,regrets,deplore,deplores,condemn,condemns,regard,regards,value,values) (,the,all,that,any,it,with,as,such,every,both)",
      "(observe,observes,remark,remarks) that",
      "(understand,understands,understood) that",
      "(it is,is,are) (,of,vitally,very,particularly,equally,critically) (important,essential,crucial,vital,necessary,critical)",
      "the (importance,need,value,role,benefits) (of,to,for)",
      "(considers,consider) that",
      "(share,shares) the (view,conviction,belief,concern)",
      "(follow,follows) with (sympathy,interest)",
      "(reminds,remind)"
    ],
    "unless": [
      "(note,notes) verbale",
      "(stakeholder,stake,threshold,house) holds",
      "(holds,hold) (office,harmless,exercises,annual,regular,an,meetings,a meeting,the,its,to,accountable)"
    ]
  },
  {
    "id": "allowing",
    "role": "sign",
    "words": [
      "allow(,s,ing,ed)",
      "permit(,s,ting,ted)",
      "(let,lets,letting)",
      "tolerat(e,es,ing,ed)",
      "condon(e,es,ing,ed)",
      "(acquiesce,acquiesces,acquiescing) in",
      "(turn,turns) a blind eye",
      "(make,makes) available",
      "(provide,provides,offer,offers,grant,grants) (,a,safe) (safe haven,haven,refuge,sanctuary,shelter)",
      "(harbour,harbours,harbor,harbors,shelter,shelters)"
    ],
    "unless": [
      "(if,where,as,when,far as) ~ (allow,allows,permit,permits,permitted)"
    ]
  },
  {
    "id": "by-reference",
    "role": "other",
    "words": [
      "(a/70/174,70/237,a/res/70/237,a/68/98,a/76/135,a/75/816,73/27,73/266)",
      "(2015,2013,2021) (,un,united nations,report of the) (gge,group,report)",
      "gge (norms,report,reports)",
      "(eleven,11) (,voluntary,un,agreed,non-binding,gge,of the) (norms)",
      "norms (,and principles,rules and principles) of responsible (,state) (behaviour,behavior,conduct)",
      "(groups,group) of governmental experts",
      "(framework) (for,of) responsible state",
      "(set out,contained,listed,laid down,referred to,enumerated,stated,described,agreed,recommended) (in,by)",
      "(by reference,as set out,in its entirety,in their entirety,as adopted by)",
      "(acquis)"
    ],
    "unless": []
  },
  {
    "id": "condition",
    "role": "qualifier",
    "words": [
      "(if,when,where,whenever,wherever,once,upon,after,before,during,while,because,since)",
      "in (the,) (case,cases,event) (of,where,when,that)",
      "(in response to,in the wake of,in the aftermath of,following)",
      "(victim,victims) of",
      "(affected,hit,struck,caused) by",
      "(aware,informed,notified) (of,that)",
      "(in peacetime,in times of peace,in time of peace)"
    ],
    "unless": []
  },
  {
    "id": "defining",
    "role": "other",
    "words": [
      "(means,mean,denotes,denote)",
      "(refers,refer) to",
      "(stands,stand) for",
      "(is,are) (,to be) (understood,defined) as",
      "for the (purpose,purposes) of (this,these,the present)",
      "the (term,terms,expression,expressions)"
    ],
    "unless": [
      "(by,other,peaceful,digital,technical,available,all,any,no,such,necessary,appropriate,effective,electronic,diplomatic,lawful,the,its,their,same,these,those) (means,mean)"
    ]
  },
  {
    "id": "escape",
    "role": "qualifier",
    "words": [
      "subject to (,the,its,their,any,his,all,such,each) (,applicable,requirements of,provisions of,limits of,own,respective,relevant,policies of each,legislation of the) (national,domestic,internal,local,law,laws,legislation,regulation,regulations,rules,policy,policies,priorities,interests,discretion,constitution,constitutional,security,conditions,limits,exceptions,legal,approval,considerations,needs,requirements,exigencies,customs,borrower,member) (,law,laws,legislation,regulation,regulations,security,interest,interests,policy,policies,priorities,order,requirements)",
      "(in accordance with,in line with,in conformity with,consistent with,pursuant to,within the limits of,to the extent permitted by,as permitted by,as allowed by,within the framework of,within,under,compatible with) (,the,its,their,applicable,and subject to) (,respective,own,relevant,constitutional) (national,domestic,internal,local,constitutional) (,and local) (law,laws,legislation,legal,regulations,interests,priorities,policy,policies,arrangements,traditions,circumstances,requirements,rules,procedures,system,systems)",
      "(where,if,as,when,to the extent) (,its,their,the) (national,domestic,local,internal) (law,laws,legislation) (,so) (allow,allows,permit,permits,requires,provides)",
      "without prejudice to",
      "(save,except,other than,save only,except only) (,where,when,that,for,in,as,to,if,insofar) (,the,cases,reasons,matters,its) (,of,essential,overriding,pressing) (national,state,public,security,interests,interest,essential,necessary,required,otherwise,law,reasons,order)",
      "(save,except) (where,when,that,insofar,as far as,if)",
      "unless (,it,they,the,its,that) (,national,essential,vital,public,overriding) (,security,interest,interests,order,law) (,requires,require,demands,demand,decides,decide,determines,provides,agree,agreed) (,otherwise)",
      "(for reasons of,on grounds of,in the interest of,in the interests of,grounds of) (,national,state,public,essential) (security,order,interest,interests,safety,harmony,morals,policy,stability)",
      "(national,essential,vital,overriding,state) (security,interest,interests) (,demonstrably) (require,requires,so require,prevent,prevents,demand,demands,dictate,dictates,considerations,grounds,reasons,needs)",
      "(essential,vital,overriding,own,national) (,security) interests",
      "(sole,own,absolute,full,exclusive) (discretion,judgement,judgment)",
      "(reserve,reserves,reserving) ~ right",
      "(shall not,does not,do not) (affect,limit,restrict,impair) the (right,rights,power,powers,freedom)",
      "nothing (herein,in this ~) (shall,will,may,affects,limits,is) (,be) (,affect,limit,restrict,impair,construed)",
      "notwithstanding",
      "(opt,opts,opting) out",
      "(national,local,domestic) (circumstances,priorities,conditions,customs,traditions)",
      "(constitutional,legal) (traditions,requirements,arrangements)",
      "(public order,public morals,state necessity,reasons of state,social harmony)",
      "(operational,security) (secrecy,needs,requirements) (,permitting)",
      "(may set aside,may derogate,may suspend the application)",
      "to the extent permitted",
      "as long as it pleases",
      "(provided that,on condition that,on the understanding that) ~ (interests,discretion,law,costs,convenient)"
    ],
    "unless": [
      "(subject to,in accordance with,consistent with,in line with,in conformity with) (,the,applicable,its,their,relevant,our) (,obligations under,principles of,rules of,requirements of,commitments under,existing) international",
      "unless (international,the charter)"
    ]
  },
  {
    "id": "exception",
    "role": "qualifier",
    "words": [
      "(except,excepting,unless,save)",
      "only (if,where,when,after)",
      "(however,although,whereas,yet)",
      "other than",
      "provided that",
      "(with the exception of,apart from)",
      "even (if,where,when)"
    ],
    "unless": [
      "save (lives,money,time,energy)"
    ]
  },
  {
    "id": "failing",
    "role": "sign",
    "words": [
      "(fail,fails,failing) to",
      "(omit,omits,neglect,neglects) to",
      "(shirk,shirks)"
    ],
    "unless": []
  },
  {
    "id": "hedge",
    "role": "qualifier",
    "words": [
      "(where,as,if,when,wherever,whenever,whenever it is) (,deemed,considered,it is) (appropriate,suitable,practicable,practical,feasible,possible,convenient,useful,desirable,warranted,relevant,opportune)",
      "where (,technically,commercially,reasonably,legally,operationally) (feasible,possible,practicable)",
      "(as,so,in so,insofar,inasmuch) (far) as (,is,it is,may be,they,reasonably,commercially,technically,it,practically) (possible,practicable,feasible,reasonable,practical,can,are able,is able,see fit,they see fit,may be)",
      "(as,so) far as (,it,they,is,commercially,reasonably)",
      "(insofar as,in so far as,to the extent that,to the extent)",
      "to the (,maximum,fullest,greatest,best,full) extent (,reasonably,commercially,technically) (possible,feasible,practicable,practical,permitted,appropriate)",
      "(within,subject to,depending on,according to) (,its,their,our,the,his) (,limits of,limits of the,available,existing,respective,own,means and) (means,capabilities,capacity,capacities,resources,budget,budgets,competences,competence,mandate,possibilities)",
      "(available,existing) (resources,means,funds,budgets)",
      "(resources,funds,budget,budgets,means,circumstances,conditions,time,capacity,workload,capabilities) (,so) (permit,permits,permitting,allow,allows,allowing)",
      "should (,funds,resources,circumstances,time) (permit,allow,remain)",
      "as (necessary,needed,required)",
      "(if,where,when) (,and when) (needed,necessary,required)",
      "in principle",
      "on a (,purely,strictly,wholly) voluntary basis",
      "(voluntarily)",
      "best (effort,efforts,endeavours,endeavors)",
      "commercially (reasonable,practicable,feasible)",
      "(as,if,where,when,whenever,wherever,should,if so) (,it,they,the party,that party,the member,each,he,members,the parties,the operator,the state) (see,sees,deem,deems,think,thinks,judge,judges,consider,considers,find,finds,choose,chooses,wish,wishes,so wish,so wishes,so choose,so chooses,so desire,so decides,like,likes) (fit,it fit,it appropriate,it necessary,it useful,appropriate,proper,it convenient,necessary,useful,desirable,suitable,it desirable,them appropriate)",
      "(if,should,where) (,members,they,it,the parties,the members,a party,each) (so wish,so wishes,so choose,so chooses,so desire,so desires,so decide)",
      "in due course",
      "at (,its,their,a,mutual,their own,his) (,own,mutual,mutually convenient) convenience",
      "(when,where) convenient",
      "(whenever,if,when,where) (,and whenever) ~ (willing,inclined,agreeable,so inclined)",
      "(time permitting,conditions permitting,budget permitting,resources permitting)",
      "as may be (appropriate,necessary,agreed,required)",
      "(from time to time,now and then,at some point,one day)",
      "(gradually,progressively)",
      "subject to (,the) (availability,funding,resources)",
      "(where,when,if) resources"
    ],
    "unless": [
      "as far as (the,apply,concerns)"
    ]
  },
  {
    "id": "negation",
    "role": "sign",
    "words": [
      "(not,never,cannot,can't,won't,don't,doesn't,shan't,mustn't,shouldn't,isn't,aren't,needn't,nor,neither)",
      "(no,none,nobody,nothing)",
      "no one",
      "under no (circumstances,circumstance,condition,conditions)",
      "in no (case,event,circumstances,way)",
      "at no time",
      "by no means",
      "on no account"
    ],
    "unless": [
      "(not,nor) (only,merely,just,least,limited to,later than,less than,more than,fewer than,earlier than,exceeding)",
      "no (less,fewer,later,more,longer,sooner,earlier,doubt,matter,delay,exception)",
      "(with,whether or,if,or) (no,not)",
      "not (,just) (a party,a member)",
      "(if,or,why) not",
      "no (0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15)"
    ]
  },
  {
    "id": "past",
    "role": "other",
    "words": [
      "(was,were,had,took,met,held,began,grew,gave,saw)",
      "(has,have) been",
      "(in,since) (the,) (2010,2011,2012,2013,2014,2015,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026)"
    ],
    "unless": []
  },
  {
    "id": "prevention",
    "role": "sign",
    "words": [
      "prevent(,s,ing,ed)",
      "(prevention,deterrence,suppression)",
      "stop(,s,ping,ped)",
      "counter(,s,ing,ed)",
      "curb(,s,ing,ed)",
      "eliminat(e,es,ing,ed)",
      "deter(,s,ring,red)",
      "(combat,combats,combating,combatting)",
      "(fight,fights,fighting)",
      "(tackle,tackles,tackling,thwart,thwarts,suppress,suppresses,suppressing,halt,halts,halting)",
      "block(,s,ing,ed)",
      "(end,ends,ending) (,all,the,any,such)",
      "put (,an,a) (end,stop) to",
      "bring ~ to an end",
      "(mitigate,mitigates,mitigating,reduce,reduces,reducing,limit,limits,limiting,contain,contains,containing)",
      "(disrupt,disrupts,disrupting,dismantle,dismantles,dismantling)",
      "(guard,guards,defend,defends,protect,protects,protecting,protected,safeguard,safeguards,shield,shields,secure,insulate,insulates,harden) ~ (against,from)",
      "(guard,guards) against",
      "(root,stamp,weed) out",
      "(fend,ward,head) off",
      "(keep,keeps,keeping) ~ (from,out of)",
      "(rein,reins) in",
      "(clamp,clamps,crack,cracks) down",
      "(discourage,discourages,inhibit,inhibits,impede,impedes,hinder,hinders,frustrate,frustrates)",
      "(bar,bars,barring,preclude,precludes,precluding)",
      "(against)"
    ],
    "unless": []
  },
  {
    "id": "promising",
    "role": "other",
    "words": [
      "(commitment,commitments,pledge,pledges,promise,promises,undertaking,undertakings,obligation,obligations,duties,vows)"
    ],
    "unless": []
  },
  {
    "id": "punishment",
    "role": "other",
    "words": [
      "(punish,punishes,punishing,punished,punishable)",
      "(fine,fines,fined)",
      "(imprisonment,imprisoned)",
      "(offence,offences,offense,offenses)",
      "(penalty,penalties,penalise,penalize,penalises,penalizes)",
      "(sanction,sanctions,sanctioned)",
      "(liable,prosecuted,dismissed,dismissal)"
    ],
    "unless": [
      "(fine,fines) (print,tuning,tuned)"
    ]
  },
  {
    "id": "quotation",
    "role": "other",
    "words": [
      "(proposed,proposal,proposals,rejected,quoted,cited,quotes,quotation)",
      "(not,never) (adopted,agreed,retained)",
      "another text",
      "(some,one,a,other,several) (delegation,delegations,speakers,commentators)",
      "(was,were) (suggested,proposed,argued)",
      "(earlier,previous,working) (draft,version,paper)",
      "(in the words of,according to)"
    ],
    "unless": []
  },
  {
    "id": "restraint",
    "role": "sign",
    "words": [
      "refrain(,s,ing,ed)",
      "abstain(,s,ing,ed)",
      "(desist,desists,desisting)",
      "renounc(e,es,ing,ed)",
      "(forgo,forgoes,forgoing,forego,foregoes,forswear,forswears,foreswear,forbear,forbears,eschew,eschews)",
      "avoid(,s,ing,ed)",
      "prohibit(,s,ing,ed)",
      "(prohibition,ban,bans,banned,banning)",
      "(forbid,forbids,forbidding,forbade,forbidden)",
      "(outlaw,outlaws,outlawing,outlawed,proscribe,proscribes)",
      "reject(,s,ing,ed)",
      "oppos(e,es,ing,ed)",
      "refus(e,es,ing,ed)",
      "condemn(,s,ing,ed)",
      "(rule,rules,ruled,ruling) out",
      "(disallow,disallows)",
      "(decline,declines,declining) (to,any,every)",
      "(give,gives) up",
      "(give,gives,lend,lends,offer,offers,render,renders) no",
      "(keep,keeps,keeping,stay,stays,staying,steer,steers,remain,remains) (,well,our,its,their,your) (,hands) (out,clear,away,off)",
      "hands off",
      "(leave,leaves,left) ~ (alone,untouched,unharmed,undisturbed,in peace,be)",
      "(spare,spares,sparing)",
      "(shun,shuns,shunning)",
      "(swear,swears) off",
      "stop short",
      "(take,takes,have,has) no part",
      "(have,has) nothing to do",
      "(hold,holds,holding) back from",
      "restraint",
      "(off limits,out of bounds,beyond the pale)",
      "(tolerate,tolerates) no",
      "(cease,ceases,ceasing,quit,quits)",
      "abandon(,s,ing)"
    ],
    "unless": [
      "(cannot,can not,could not,not) (refuse,decline)",
      "(refuse,refuses) (bin,collection)"
    ]
  },
  {
    "id": "undoing",
    "role": "sign",
    "words": [
      "abolish(,es,ed,ing)",
      "(discontinue,discontinues,discontinued,repeal,repeals,repealed,revoke,revokes,revoked,rescind,rescinds)",
      "(withdraw,withdraws,withdrawn,withhold,withholds,withheld,withholding)",
      "(dissolve,dissolves,dissolved,disband,disbands,disbanded)",
      "(close,closes,closed) (,down)",
      "(cancel,cancels,cancelled,suspend,suspends,suspended,terminate,terminates,terminated)",
      "(cut,cuts) (,its,their,all) (funding,funds)",
      "(ignore,ignores,ignored,ignoring,disregard,disregards,disregarded,disregarding)",
      "(dispense,dispenses,dispensing) with",
      "(drop,drops,dropped,scrap,scraps,scrapped,skip,skips,skipped,skipping)",
      "(remove,removes,removed,lift,lifts,lifted,switch off,switches off,switched off,turn off,turns off,disable,disables,disabled)",
      "(unanswered,unread,unopened,unpatched)",
      "turn ~ away",
      "(deny,denies,denied,denying)",
      "(weaken,weakens,weakened,weakening,undermine,undermines)",
      "no longer",
      "(set,sets) aside"
    ],
    "unless": []
  }
]
