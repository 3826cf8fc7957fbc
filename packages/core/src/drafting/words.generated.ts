// Written by scripts/generate-rule-words.ts from packages/core/languages/en/rules; edit those files instead.

/** Words of the drafting rules, by file and list. */
export const ruleWords = {
  "addressees": {
    "terms": [
      "party",
      "signatory",
      "participant",
      "member",
      "supporter",
      "endorser",
      "adherent",
      "partner",
      "subscriber"
    ],
    "plurals": [
      "parties",
      "signatories",
      "participants",
      "members",
      "supporters",
      "endorsers",
      "adherents",
      "partners",
      "subscribers"
    ],
    "states": [
      "state",
      "states",
      "government",
      "governments",
      "country",
      "countries",
      "nation",
      "nations",
      "ally",
      "allies",
      "riparian",
      "riparians"
    ],
    "companies": [
      "company",
      "companies",
      "firm",
      "firms",
      "vendor",
      "vendors",
      "manufacturer",
      "manufacturers",
      "business",
      "businesses",
      "enterprise",
      "enterprises",
      "supplier",
      "suppliers",
      "developer",
      "developers",
      "bank",
      "banks",
      "carrier",
      "carriers",
      "corporation",
      "corporations",
      "operators",
      "operator",
      "producer",
      "producers"
    ],
    "others": [
      "we",
      "they",
      "everyone",
      "nobody",
      "all",
      "whoever",
      "secretariat",
      "depositary",
      "commission",
      "council",
      "committee",
      "assembly",
      "authority",
      "authorities",
      "ministry",
      "board",
      "director",
      "office",
      "university",
      "universities",
      "team",
      "teams",
      "organisation",
      "organisations",
      "organization",
      "organizations",
      "institution",
      "institutions",
      "agency",
      "agencies",
      "provider",
      "providers",
      "stakeholder",
      "stakeholders",
      "actors",
      "person",
      "persons",
      "people",
      "user",
      "users"
    ]
  },
  "basis": {
    "phrases": [
      "(international law,law of nations,humanitarian law,human rights law,treaty,treaties,convention,conventions,constitution,rule of law)",
      "(charter of the united nations,un charter,united nations,general assembly,security council,resolution,resolutions,agreed norms,norms of responsible)",
      "(human rights,fundamental freedoms,fundamental rights,dignity)",
      "(iso,iec,rfc,rfcs,ietf,nist,bcp)",
      "(ethic,ethics,ethical,moral,morality,conscience,duty of care,humanity,decency,solidarity,public good,public interest,common good)",
      "(recalling,reaffirming,guided by,having regard to)"
    ],
    "hints": [
      "(law,laws,legislation,legal,lawful,wrongful,statute,directive,constitutional,standard,standards,best practice,best practices,good practice,values,principle of,principles of,responsibility,responsibilities,responsible,trust,mandate,mandated,rights of,in accordance with,pursuant to,charter of)"
    ]
  },
  "breach": {
    "phrases": [
      "(breach,breaches,breached) (of,for,asks,shall,must,loses,is,are)",
      "(in breach,non compliance,noncompliance,non performance,found wanting)",
      "(violation,violations,infringement,infringements) of this",
      "(fail,fails,failed,failure) ~ (comply,keep,meet,fulfil,fulfill,implement,honour,honor,observe,audit)",
      "(breaks,break,broken,violates,violate) ~ (promise,promises,pledge,commitment,word,commitments,accord,charter,code,agreement)",
      "(dispute,disputes,differences,difference,disagreement) ~ ~ (settled,settle,resolved,resolve,referred,brought,submitted,consultation,negotiation,arbitration)",
      "(dispute settlement,settlement of disputes,arbitration,arbitral,complaint,complaints,grievance)",
      "(asked to leave,struck from the,removed from the,loses its vote,lose its vote,expelled,expulsion)",
      "(suspend,suspended,suspension) ~ (member,membership,party,signatory,participant,vote,disbursement,link,rights)",
      "(held to it,held to account,peer review)",
      "(hold,holds) (one another,each other,it,them,parties,members,participants,every) ~ (accountable,answerable,to account,to it)",
      "(consult,consults,consultation,consultations) ~ (concern,concerns,breach,compliance,doubt,doubts)"
    ],
    "hints": [
      "(breach,breaches,sanction,sanctions,suspension,suspended,penalty,penalties,warnings,enforcement,enforce,enforced,not comply,not complying,accountable for,answerable for,call out,name publicly)",
      "(hold,bring,brings) ~ (to account,accountable,answerable)"
    ]
  },
  "capacity": {
    "phrases": [
      "(technical,financial,capacity) assistance",
      "capacity (building,development)",
      "(build,building,strengthen,strengthening,develop,developing,lasting) ~ (capacity,capacities,capability,capabilities)",
      "(smaller,developing,less affluent,least developed,poorer,less able,fewer,lesser means,in need) ~ (help,support,assist,assistance,receive,training,train,staff,members,courses,pays)",
      "(help,support,assist,assists,assistance,training,train,second,courses,equipment) ~ ~ (smaller,developing,less affluent,least developed,poorer,in need,lesser means,those that ask,limited,island,outlying)",
      "(train,trains,training,teach,courses,fellowships,mentors,equipment,grants) ~ (of the smaller,members,partner countries,countries,developing,borrowers,borrowing)",
      "(trust fund,fund of,fellowships,scholarships,mentor,mentors,expert missions,seconded to,shall second,will second)"
    ],
    "hints": [
      "(training,train,trains,teach,courses,course,exercises,fund,funded,grant,grants,secondment,seconded,equipment,skills)",
      "(technical,practical) (support,help,cooperation)"
    ]
  },
  "conformance": {
    "phrases": [
      "(audit,audits,audited,auditor,auditors)",
      "(indicator,indicators,benchmark,benchmarks,metric,metrics,kpi,kpis,scorecard,score card)",
      "(self assessment,self assess,peer review,independent reviewer,independent assessment,independent review,external review,third party assessment)",
      "(verify,verifies,verification of,assess,assesses,monitor,monitors,monitored,monitoring,measure,measures,measured,track,tracked,evaluate,evaluated) ~ (compliance,progress,implementation,conformity,conformance,adherence,duties,commitments,results,promises,baseline)",
      "(compliance,progress,implementation,conformity,conformance,adherence) ~ (verified,assessed,monitored,measured,tracked,evaluated,audited)",
      "(measurable,demonstrate,demonstrated,demonstrates,demonstrable,demonstrating) ~ (progress,compliance,action,actions,improvement,results,reduction,increase)",
      "(questionnaire,survey of members,survey of the parties)",
      "(outside,independent) (test,testing,team,inspection,auditor,reviewer,laboratory)"
    ],
    "hints": [
      "(conformance,conformity,compliance,comply,complies,compliant,verification,verify,verified,inspection,inspect,inspected,baseline,milestone,milestones,criteria,target,targets,monitoring,monitor,test,tested,survey,measurable,evidence of,proof of)"
    ]
  },
  "empty-acts": {
    "phrases": [
      "(is,are,remains,remain) (,also,very,so,vitally,critically,increasingly,absolutely,equally) (important,essential,crucial,vital,paramount,indispensable,imperative,critical,urgent)",
      "(is,are,remains,remain) (of,a matter of) (,great,the utmost,utmost,the highest,paramount,particular,vital,critical,key,central) (importance,concern,priority,significance,value,urgency)",
      "(is,are,remains,remain) (,a,our,the,one of our) (,top,key,high,shared,common,highest,first) (priority,priorities)",
      "matters (deeply,greatly,to us all,to us,to everyone,to all,more than ever)",
      "(attach,attaches,attaching) (,great,the greatest,high,particular) (importance,value,weight)",
      "(we,parties,members,signatories,participants,partners,states,companies) (are,remain,stand) (,all,fully,strongly,deeply,firmly) committed to (,a,an,the,our) (secure,safe,open,free,stable,security,cybersecurity,privacy,peace,resilience,transparency,cooperation,trust,peaceful,trustworthy)"
    ]
  },
  "entry": {
    "entry": [
      "(enter,enters,entered,entry,entering,come,comes,coming) into (force,effect,operation)",
      "(take,takes,taking) effect",
      "(effective from,effective date,effective on,effective as of,in effect from,applies from,apply from,binding from)",
      "(sign,signs,signed,signing,signature,signatures,signatory,signatories,ratify,ratified,ratification,accede,accession,accedes,endorse,endorsed,endorses,endorsing,adhere,adherence,acceptance,adopted,adopts,undersigned,join,joins,joined,joining,initialled)",
      "(open to,opened for) ~ (signature,accession,endorsement,states,companies,all)"
    ],
    "exit": [
      "(withdraw,withdraws,withdrawal,withdrawing,denounce,denounced,denunciation,terminate,terminated,termination,leave,leaves,leaving,cease,ceases,resign,expire,expires,expiry)",
      "(notice in writing,months notice,months' notice,days' notice,days notice,year's notice)",
      "(runs,valid,in force,remains in force) for ~ (years,year,months)"
    ],
    "joining": [
      "(signatory,signatories,undersigned,supporter,supporters,endorser,endorsers,adherent,adherents)",
      "(accede,accedes) to (this,the present)",
      "(instrument,instruments,form) of accession",
      "(join,joins,joining) (this,the) (charter,compact,accord,code,pledge,declaration,initiative,call)",
      "may (join,sign)",
      "(open to,opened for,open for) ~ (signature,accession,endorsement)",
      "(sign,signs,signing,endorse,endorses) (,on to) (this,the form,the charter,the pledge,the declaration,the call,the compact,the short form)"
    ]
  },
  "grafting": {
    "phrases": [
      "(united nations,un charter,charter of the united nations,general assembly,security council,group of governmental experts,gge,oewg,open ended working group)",
      "(a/70/174,70/237,a/res/70/237,a/76/135,76/135,a/68/98,73/27,58/199,a/75/816)",
      "(budapest,hanoi,malabo,tallinn,geneva,african charter,arab convention) (,convention,conventions,protocol,charter)",
      "(convention,treaty,agreement,declaration,protocol,covenant) (of,on) ~ (19,20)",
      "(resolution,resolutions) (1,2,3,4,5,6,7,8,9)",
      "(universal declaration,international covenant,european convention,human rights treaties,geneva conventions,rome statute)",
      "(iso,iec,iso/iec,nist,ietf,itu,oecd,manrs,bcp,rfc,osce,asean,wto,wassenaar,nato,paris call,tech accord,charter of trust,council of europe,freedom online coalition,pall mall)",
      "(group of experts,governmental experts,norms of responsible)",
      "(recalling,reaffirming,recall,reaffirm,having regard to,taking note of) (,also,further) (,the,its,their,our) ~ (treaty,convention,charter,resolution,declaration,accord,agreement,decisions,principles,commitments,report,norms)"
    ],
    "hints": [
      "(supersedes,supplements,builds on,building on,amends,amending,replaces,in line with the norms,pursuant to) (,the,version)",
      "(international law,law of nations,international humanitarian law,law of armed conflict,international human rights law)"
    ]
  },
  "incentive": {
    "phrases": [
      "(certified,certificate,certification,label,recognition,recognised,recognized) ~ (compliance,comply,compliant,keep,meet,meets,conform,conforms,conformity)",
      "(comply,compliance,compliant,keeps,meets,conform) ~ (certified,certificate,certification,label,recognition,recognised,recognized)",
      "(trust mark,emblem,seal of,good standing,voting right,voting rights,list of compliant)",
      "(may display,may use the mark,may use the name,entitled to use)",
      "(lose its vote,loses its vote,asked to leave,expelled,expulsion,delisted,removed from the list,removed from the register,struck from the)",
      "(suspended,suspension) ~ (member,membership,party,signatory,participant,vote,disbursement,link,rights)",
      "(suspension,loss) of (disbursement,membership,a link,voting,rights)",
      "(procurement,public tenders,tenders) ~ (comply,compliance,conform,conformity,this)",
      "(conformity,compliance) ~ ~ (procurement,tenders)"
    ],
    "hints": [
      "(certification,certificate,certificates,label,labels,logo,badge,award,awards,prize,incentive,incentives,disbursement,procurement,preference,suspension)",
      "(grant,grants,fund,funded,funding,subsidy,insurance,premium,premiums,discount,free of charge,half of the)",
      "(listed,list,published) ~ (of compliant,in good standing,of supporters,of signatories,of those)"
    ]
  },
  "joint-subject": {
    "phrases": [
      "(we,us,our)",
      "(parties,states,participants,partners,signatories,members,governments,companies,supporters,endorsers,adherents,countries,operators,riparians,borrowers,allies,organisations,organizations,universities,teams,stakeholders,vendors)",
      "(each,every,no,a,any) (,contracting,participating,signatory,other) (party,state,participant,partner,signatory,member,government,company,supporter,endorser,adherent,country,operator,riparian,borrower,ally,organisation,organization,university,team,stakeholder,vendor,bank,carrier)",
      "(assembly,council,conference,commission,congress,board,ministers,leaders,heads of state)",
      "(adopted,adopt,adopts,endorsed,endorse,endorses,agreed,agree,hereby,undersigned,signed,jointly)"
    ]
  },
  "key-terms": {
    "terms": [
      "(critical infrastructure,critical infrastructures,critical national infrastructure,critical information infrastructure)",
      "(essential services,essential service,vital services,vital systems,lifeline sectors,essential functions,vital functions)",
      "(ict,icts)",
      "(incident,incidents,cyber incident,cyber incidents,security incident,security incidents,ict incident,ict incidents)",
      "(vulnerability,vulnerabilities)",
      "(public core)",
      "(malicious tool,malicious tools,malicious software,malware)",
      "(response team,response teams,emergency response team,emergency response teams,cert,certs,csirt,csirts)",
      "(significant incident,significant incidents,significant cyber incident)",
      "(cyberattack,cyberattacks,cyber attack,cyber attacks)",
      "(hidden function,hidden functions,backdoor,backdoors)"
    ],
    "explained": [
      "(such as,including,like,namely,meaning,that is,for example,for instance,in particular,among them,chiefly)"
    ],
    "unless": [
      "(incident,incidents) (response,responses,handling,management,reporting,responders,responder,team,teams,report,reports)"
    ]
  },
  "legal-character": {
    "binding": [
      "(legally binding,binding in law,binding under,legal obligation,legal obligations,binding on,binding upon,binding agreement,is bound to,are bound by)",
      "(binds,bind) (the,its,all,each,every,members,parties,signatories)",
      "(ratification,ratify,ratified,instrument of accession,instruments of accession,instrument of ratification,instruments,denounce,denounced,denunciation)",
      "(enter,enters,entry) into force",
      "integral part"
    ],
    "non-binding": [
      "(not,non,nor,neither,never) (,be,intended to be,is it,meant to be,a,as,considered,itself) (legally,) (,binding) (binding,contract)",
      "(not,non) (,be,intended to be,legally) (binding)",
      "(not,no,neither,nor) (,intended to,meant to,thereby,does it,does) (create,creates,created,give rise,confer,confers,establish,impose,constitute,creating) ~ (right,rights,duty,duties,obligation,obligations,contract,treaty,law,legal,partnership)",
      "(no,without) (legal,legally) (force,effect,binding,obligation,obligations,duties,consequences,status)",
      "(charter,compact,accord,agreement,code,declaration,memorandum,pledge,commitments,commitment,norms,principles,text,document,statement,call,standard,programme) (,is,are) (,purely,entirely,wholly) voluntary",
      "voluntary (,and non,non,and) (,binding) (commitment,commitments,norms,agreement,code,charter,pledge,principles,standard,framework,undertaking)",
      "(moral commitment,moral force)",
      "(political,politically,moral) (commitment,commitments,binding,declaration,statement,undertaking,undertakings,intent)",
      "(not a contract,not a treaty,public promise,shared intentions,not to be pleaded,not be registered,not eligible for registration,honour alone,honor alone,good faith intentions,intend in good faith)",
      "(statement,expression,declaration,records) of intent",
      "(aspirational,for guidance only,guidance only)"
    ],
    "hints": [
      "(voluntary,voluntarily,goodwill,non binding,nonbinding,legally)"
    ]
  },
  "organisation": {
    "phrases": [
      "(secretariat,depositary,depository,secretariats)",
      "(committee,commission,council,board,conference,assembly,forum,panel,office,group,committees,councils,boards,panels,groups,team,department,secretary,bureau,chair,chairs,editors,coordinator,directors,association,foundation,alliance,trustees,officers,body,centre) (,of the parties,of directors,of states parties,of members,of experts) (shall,will,must,may,meet,meets,keeps,keep,maintains,maintain,publishes,convenes,oversees,administers,has,have,decides,consists,is,are)",
      "(establish,establishes,established,set up,sets up,create,creates,created,designate,designates,appoint,appoints,form) ~ (committee,commission,council,board,forum,panel,office,group,bureau,body,directory,task force,secretary,coordinator,mechanism,programme)",
      "(maintains,keeps,administers,hosts,stewards) this",
      "(requests,request,instructs,instruct,directs,direct,tasks,task,entrusts,entrust,mandates,mandate,invites) (,the,its,their,our) (secretary,president,bureau,chair,council,commission,senior officials,officials,ministers,committee,board,director,executive,working group)",
      "(has,have) (a secretary,a chair,one employee,a staff,a steering)",
      "(maintaining body,steering group,steering committee,standing committee,working group,governing body,joint commission,lead agency,point of contact for this,custodian,host organisation,host organization)"
    ],
    "hints": [
      "(maintained,kept,hosted,administered,convened,managed,coordinated,run,overseen,stewarded,published,supported) by",
      "(committee,commission,secretariat,office,council,board) (of,for)"
    ]
  },
  "participation": {
    "phrases": [
      "(consult,consults,consulted,consultation,consultations,in consultation,dialogue,partnership,cooperate,cooperation,work) ~ ~ (civil society,non governmental,academia,academic,universities,industry,private sector,companies,technical community,stakeholders,businesses)",
      "(civil society,non governmental,civic groups,academia,universities,industry,private sector,companies,technical community,stakeholders,student unions,network operators,engineers) ~ ~ (equal footing,same footing,take part,participate,consulted,heard,at the table,included,invited)",
      "(open,opened) ~ ~ (civil society,companies,academia,technical community,stakeholders,universities,firms)",
      "(multistakeholder,multi stakeholder,public comment,public consultation,open consultation,equal footing,same footing)",
      "(observer,observers) (may,shall,will,can)"
    ],
    "hints": [
      "(civil society,non governmental,ngo,ngos,academia,academic,academics,universities,researchers,private sector,industry,businesses,companies,firms,technical community,stakeholder,stakeholders,observers,observer,inclusive,women,youth)"
    ]
  },
  "placeholders": {
    "phrases": [
      "(tbd,tbc,tba,todo,fixme,xxx)",
      "to be (determined,decided,confirmed,completed,inserted,added,negotiated,drafted,specified) (,later,here)",
      "(insert,add) (here,date,name,number,text,reference)",
      "(placeholder,text pending,lorem ipsum)"
    ],
    "options": [
      "(option,alternative,variant) (a,b,c,d,1,2,3,4,i,ii,iii,one,two,three)"
    ],
    "closed": [
      "(sic,emphasis added,emphasis in original,see,cf,page,p,footnote,citation needed,link,source,pdf)"
    ]
  },
  "redress": {
    "phrases": [
      "(complaint,complaints,grievance,grievances,ombudsman,ombudsperson,appeals body)",
      "(bring,raise,raises,refer,submit) (,a,any,its,the) (concern,concerns,matter,question,breach,doubt)",
      "(dispute,disputes,differences,difference,disagreement,disagreements) ~ ~ (settled,settle,resolved,resolve,referred,consultation,negotiation,arbitration,arbitral,brought)",
      "(dispute settlement,settlement of disputes,arbitration,arbitral,mediation,good offices)",
      "(accountable,answerable,held to account,held to it)",
      "(breach,breaches,breached) (of,for,asks,shall,must,loses,is,are)",
      "(in breach,found wanting,written to and asked,asked to explain,asks for an explanation)",
      "(fail,fails,failed) ~ (comply,audit,keep)",
      "(breaks,breaches,violates) ~ (promise,promises,pledge,accord,charter,code,agreement,commitment)"
    ],
    "hints": [
      "(complain,redress,appeal,appeals,compensation,compensate,reparation,accountability,panel,sanction,sanctions,suspend,suspended,suspension,expel,expelled,expulsion,removed from,struck from,hearing,asked to leave,warnings,warning,breach,breaches,violation,violations)"
    ]
  },
  "register-words": {
    "treaty": [
      "shall",
      "agree",
      "article",
      "party",
      "parties",
      "enter into force",
      "enters into force",
      "entry into force"
    ],
    "memorandum": [
      "will",
      "decide",
      "paragraph",
      "participant",
      "participants",
      "come into effect",
      "comes into effect",
      "coming into effect"
    ]
  },
  "reporting": {
    "phrases": [
      "(report,reports,reporting,communicate,inform,information) ~ (progress,implementation,implementing,compliance,application of this,adherence,fulfilment,observance,performance,state of,follow up,carrying out,measures taken,steps taken,actions taken,what each,what they have done,what it has done,its operation)",
      "(annual,yearly,biennial,periodic,regular,progress,quarterly,transparency) (,public,progress,transparency,implementation,compliance) (report,reports,reporting,questionnaire,assessment,assessments,survey)",
      "(report,reports) (,back,publicly,annually,yearly,regularly) (to the next,to the council,to the assembly,to the conference,to the parties,to its next,at its,at the next,each year,every year,annually,yearly,to the secretariat,to one another)",
      "(publish,publishes,published) ~ (report,reports,assessment,yearly figures,progress,results,measures,a yearly)",
      "(progress,results,compliance) ~ (published,made public,reported,monitored,tracked)",
      "(monitor,monitors,monitoring,track) ~ (implementation,progress,compliance,application,duties)",
      "(self assessment,questionnaire,peer review,scorecard,independent reviewer)",
      "(requests,request) ~ to report"
    ],
    "hints": [
      "(indicator,indicators,conformance,measurable progress,independent review,independent assessment,monitoring)",
      "(publish,publishes,published) ~ (figures,statistics,number of,year,yearly,annually,quarter,list of)",
      "(make,makes,made) ~ (papers,minutes,plans,results) public",
      "(public,yearly,annual,quarterly) statement"
    ],
    "unless": [
      "(report,reports,reporting,account,statement,statements,accounts) (,on,of,the,its,their) (,each other's,campaign,travel,the panel's,other) (,of the,on) (expenditure,expenditures,expense,expenses,spending,costs,budget,tariffs,marks)",
      "(report,reports,information) on (expenditure,expenditures)"
    ]
  },
  "requirement-note": {
    "phrases": [
      "(key words,keywords,key word,words) ~ (must,shall,should)",
      "(rfc 2119,rfc2119,bcp 14,bcp14,rfc 8174,rfc8174)",
      "(in capitals,in upper case,when capitalised,when capitalized)"
    ]
  },
  "review": {
    "phrases": [
      "(review,reviews,reviewed,reviewing,revise,revised,revises,revision,update,updated,updates,renew,renewed,reconsider,reconsidered,evaluate,evaluated,evaluation,revisit,revisited,reexamine,reassess) ~ (years,year,months,annually,yearly,biennially,triennially,session,conference,congress,summit,meeting,meetings,regularly,periodically,term,may,january,semester)",
      "(every,each,after,within) ~ (year,years,session,congress,third) ~ (review,reviewed,revise,revised,revision,updated,renewed,evaluated)",
      "(review,reviews,revise,revises,amend,amends,update,updates,revisit,evaluate,reconsider) (,and revise,and update) (,the,this,these,our,its,their) (,present,whole) (charter,agreement,treaty,convention,compact,code,memorandum,declaration,accord,resolution,text,annex,chapter,statement,commitments,principles,document,standard,guidelines,pledge,pledges,matter,programme,norms,framework,pact,protocol,policy,decision,list)",
      "(charter,agreement,treaty,convention,compact,code,memorandum,declaration,accord,text,annex,chapter,statement,commitments,principles,document,standard,pledge,programme,framework,protocol,policy,plan) (,is,are,shall be,will be,must be,may be,can be) (reviewed,revised,amended,updated,renewed)",
      "(changes to this,review conference,review cycle,review clause,next version,subject to review,remain seized,remains seized,periodic review,regular review)"
    ],
    "hints": [
      "(amendment,amendments) (,to this,of this,to the,shall,may,are,enter)",
      "(meet,meets,convene,reconvene,gather) (again,next year,annually,every year,each year,regularly,twice a year,once a year)",
      "(runs,valid,in force) for ~ (years,year)"
    ],
    "unless": [
      "(renewed,renew,updated,update) ~ (by,licence,passwords,certificate)"
    ]
  },
  "timeline": {
    "phrases": [
      "(within,after,for,every,each) ~ (hour,hours,day,days,week,weeks,month,months,year,years,quarter,quarters)",
      "(by,from,until,before,since,end of,during,after) (,the end of,the year,january,february,march,april,may,june,july,august,september,october,november,december,spring,summer,autumn) (2024,2025,2026,2027,2028,2029,2030,2031,2032,2033,2034,2035,2036,2037,2038,2039,2040)",
      "(annual,annually,yearly,biennial,biennially,monthly,quarterly,weekly,daily,quarter)",
      "(once,twice,three times) (a,each,every) (day,week,month,quarter,year)",
      "(next session,next summit,next meeting,next conference,next assembly,each session,every session,third congress,first term)"
    ]
  },
  "transparency": {
    "phrases": [
      "(minutes,papers,decisions,decision,agenda,agendas,records,proceedings,list of members,list of signatories) ~ (public,published,open,posted,available,circulated,deposited)",
      "(publish,publishes,published,make,makes) ~ (minutes,papers,decisions,agenda,list of open,register of)",
      "(decide,decides,decided,decision,decisions,adopted,adopt,adopts,taken,ratified,agreed) ~ (consensus,majority,two thirds,three quarters,vote,votes,unanimity)",
      "by (consensus,majority,a majority,unanimity,two thirds,common accord)",
      "(open meetings,open consultation,public consultation,public comment,in public,open to the public,present and voting,each with one vote)"
    ],
    "hints": [
      "(publish,publishes,published,publishing,publication,made public,make public,makes public,public register,website,web site,transparent,transparency,openly)"
    ]
  },
  "vague": {
    "phrases": [
      "in (a,an) (timely,adequate,appropriate,suitable,proper) (manner,way,fashion)",
      "(timely,in due course,in due time,in good time,at an early date,at a later date,at a suitable time,at an appropriate time,in the near future,in the foreseeable future)",
      "(as soon as,as early as) (possible,practicable,feasible,practical,reasonable,reasonably possible,reasonably practicable,they can,it can)",
      "(adequate,adequately,sufficient,sufficiently,satisfactory)",
      "(periodically,from time to time,now and then,on a regular basis,regularly,at regular intervals)",
      "(where,wherever,when,whenever,if,as far as) (,technically,commercially,reasonably,it is,is) (possible,feasible,practicable)",
      "(best efforts,reasonable efforts,reasonable endeavours,best endeavours,every effort)",
      "(significantly,substantially) (improve,improves,reduce,reduces,increase,increases,strengthen,enhance)"
    ],
    "unless": [
      "(adequate,sufficient) (level of protection,protection equal,grounds,evidence)",
      "(not,in) sufficient",
      "sufficient (grounds,evidence,reason)"
    ]
  },
  "variants": {
    "spellings": [
      "cyber security | cybersecurity",
      "cyber attack | cyberattack",
      "cyber attacks | cyberattacks",
      "cyber space | cyberspace",
      "cyber crime | cybercrime",
      "cyber incident | cyberincident",
      "cyber defence | cyberdefence",
      "multi stakeholder | multistakeholder",
      "back door | backdoor",
      "back doors | backdoors",
      "ransom ware | ransomware",
      "sub committee | subcommittee"
    ],
    "families": [
      "critical infrastructure | critical national infrastructure | critical information infrastructure | vital infrastructure | essential infrastructure",
      "essential services | vital services | critical services | lifeline services | essential service | vital service | critical service",
      "vital systems | essential systems | critical systems",
      "incident response team | emergency response team | computer emergency response team | csirt | cert | emergency centre | emergency center | digital first responders | incident response centre",
      "cyber incident | security incident | ict incident | digital incident | cybersecurity incident | computer incident",
      "cyber operation | digital operation | ict operation | cyber operations | digital operations | ict operations",
      "cyberspace | digital space | digital domain | information space | digital environment | ict environment",
      "vulnerability | security flaw | security weakness",
      "personal data | personal information",
      "malicious software | malware | malicious code"
    ]
  }
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>
