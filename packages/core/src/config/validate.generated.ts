// @ts-nocheck
// Written by scripts/generate-configuration.ts; edit the rules or that script instead.
import type {SchemaError} from './describe-error.ts'


export const validateConfiguration: Validator = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/normlint/normlint/schemas/configuration.schema.json","title":"normlint configuration","type":"object","properties":{"$schema":{"type":"string"},"extends":{"$ref":"#/definitions/texts"},"packs":{"$ref":"#/definitions/texts"},"ignore":{"$ref":"#/definitions/texts"},"failOn":{"enum":["error","warning","info","none"]},"maxWarnings":{"type":"integer","minimum":0},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"$ref":"#/definitions/texts"},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false}}},"additionalProperties":false,"definitions":{"severity":{"enum":["off","info","warning","error"]},"profile":{"enum":["auto","state-agreement","resolution","multistakeholder","industry","technical-community"]},"rules":{"type":"object","properties":{"norm-contradicted":{"$ref":"#/definitions/ruleEntry"},"norm-missing":{"$ref":"#/definitions/ruleEntry"},"norm-weak":{"$ref":"#/definitions/ruleEntry"},"norms-not-mentioned":{"$ref":"#/definitions/ruleEntry"},"norm-review":{"$ref":"#/definitions/ruleEntry"},"clause-without-addressee":{"$ref":"#/definitions/ruleEntry"},"mixed-addressees":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"addressee-unfit-for-norm":{"$ref":"#/definitions/ruleEntry"},"act-not-named":{"$ref":"#/definitions/ruleEntry"},"soft-action-under-strong-verb":{"$ref":"#/definitions/ruleEntry"},"vague-qualifier":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"ignore":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"overlong-clause":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"words":{"type":"integer","minimum":20},"duties":{"type":"integer","minimum":1}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"escape-clause":{"$ref":"#/definitions/ruleEntry"},"ambiguous-may-not":{"$ref":"#/definitions/ruleEntry"},"ambiguous-is-to":{"$ref":"#/definitions/ruleEntry"},"basis-not-stated":{"$ref":"#/definitions/ruleEntry"},"legal-character-not-stated":{"$ref":"#/definitions/ruleEntry"},"mixed-legal-register":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"stray-requirement-word":{"$ref":"#/definitions/ruleEntry"},"no-shared-expectation":{"$ref":"#/definitions/ruleEntry"},"no-consequence-of-breach":{"$ref":"#/definitions/ruleEntry"},"no-maintaining-body":{"$ref":"#/definitions/ruleEntry"},"no-review-cycle":{"$ref":"#/definitions/ruleEntry"},"no-reporting":{"$ref":"#/definitions/ruleEntry"},"no-conformance-measure":{"$ref":"#/definitions/ruleEntry"},"no-timeline":{"$ref":"#/definitions/ruleEntry"},"no-transparency":{"$ref":"#/definitions/ruleEntry"},"no-inclusive-participation":{"$ref":"#/definitions/ruleEntry"},"no-redress":{"$ref":"#/definitions/ruleEntry"},"no-incentive":{"$ref":"#/definitions/ruleEntry"},"no-capacity-support":{"$ref":"#/definitions/ruleEntry"},"no-grafting":{"$ref":"#/definitions/ruleEntry"},"no-entry-and-exit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"exit":{"type":"boolean"}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"undefined-term":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1},"terms":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"unused-definition":{"$ref":"#/definitions/ruleEntry"},"duplicate-definition":{"$ref":"#/definitions/ruleEntry"},"variant-term":{"$ref":"#/definitions/ruleEntry"},"undefined-capitalised-term":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1},"known":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"unresolved-cross-reference":{"$ref":"#/definitions/ruleEntry"},"numbering-gap":{"$ref":"#/definitions/ruleEntry"},"duplicate-number":{"$ref":"#/definitions/ruleEntry"},"open-text":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"comments":{"type":"boolean"},"brackets":{"type":"boolean"}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"not-assessed":{"$ref":"#/definitions/ruleEntry"},"front-matter-invalid":{"$ref":"#/definitions/ruleEntry"},"suppression-unused":{"$ref":"#/definitions/ruleEntry"},"suppression-without-reason":{"$ref":"#/definitions/ruleEntry"},"suppression-unknown-id":{"$ref":"#/definitions/ruleEntry"}},"additionalProperties":false},"ruleEntry":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","maxProperties":0}],"minItems":2,"maxItems":2,"additionalItems":false}]},"texts":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"frontMatter":{"type":"object","properties":{"not-applicable":{"type":"object","additionalProperties":{"type":["string","null"]}},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"additionalProperties":false},"norms":{"type":"object","additionalProperties":{"$ref":"#/definitions/severity"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"enum":["auto","state-agreement","resolution","multistakeholder","industry","technical-community"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "auto") || (data === "state-agreement")) || (data === "resolution")) || (data === "multistakeholder")) || (data === "industry")) || (data === "technical-community"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema8.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":{"$ref":"#/definitions/severity"}};
const schema10 = {"enum":["off","info","warning","error"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate29(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"norm-contradicted":{"$ref":"#/definitions/ruleEntry"},"norm-missing":{"$ref":"#/definitions/ruleEntry"},"norm-weak":{"$ref":"#/definitions/ruleEntry"},"norms-not-mentioned":{"$ref":"#/definitions/ruleEntry"},"norm-review":{"$ref":"#/definitions/ruleEntry"},"clause-without-addressee":{"$ref":"#/definitions/ruleEntry"},"mixed-addressees":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"addressee-unfit-for-norm":{"$ref":"#/definitions/ruleEntry"},"act-not-named":{"$ref":"#/definitions/ruleEntry"},"soft-action-under-strong-verb":{"$ref":"#/definitions/ruleEntry"},"vague-qualifier":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"ignore":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"overlong-clause":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"words":{"type":"integer","minimum":20},"duties":{"type":"integer","minimum":1}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"escape-clause":{"$ref":"#/definitions/ruleEntry"},"ambiguous-may-not":{"$ref":"#/definitions/ruleEntry"},"ambiguous-is-to":{"$ref":"#/definitions/ruleEntry"},"basis-not-stated":{"$ref":"#/definitions/ruleEntry"},"legal-character-not-stated":{"$ref":"#/definitions/ruleEntry"},"mixed-legal-register":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"stray-requirement-word":{"$ref":"#/definitions/ruleEntry"},"no-shared-expectation":{"$ref":"#/definitions/ruleEntry"},"no-consequence-of-breach":{"$ref":"#/definitions/ruleEntry"},"no-maintaining-body":{"$ref":"#/definitions/ruleEntry"},"no-review-cycle":{"$ref":"#/definitions/ruleEntry"},"no-reporting":{"$ref":"#/definitions/ruleEntry"},"no-conformance-measure":{"$ref":"#/definitions/ruleEntry"},"no-timeline":{"$ref":"#/definitions/ruleEntry"},"no-transparency":{"$ref":"#/definitions/ruleEntry"},"no-inclusive-participation":{"$ref":"#/definitions/ruleEntry"},"no-redress":{"$ref":"#/definitions/ruleEntry"},"no-incentive":{"$ref":"#/definitions/ruleEntry"},"no-capacity-support":{"$ref":"#/definitions/ruleEntry"},"no-grafting":{"$ref":"#/definitions/ruleEntry"},"no-entry-and-exit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"exit":{"type":"boolean"}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"undefined-term":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1},"terms":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"unused-definition":{"$ref":"#/definitions/ruleEntry"},"duplicate-definition":{"$ref":"#/definitions/ruleEntry"},"variant-term":{"$ref":"#/definitions/ruleEntry"},"undefined-capitalised-term":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"uses":{"type":"integer","minimum":1},"known":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"unresolved-cross-reference":{"$ref":"#/definitions/ruleEntry"},"numbering-gap":{"$ref":"#/definitions/ruleEntry"},"duplicate-number":{"$ref":"#/definitions/ruleEntry"},"open-text":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","properties":{"comments":{"type":"boolean"},"brackets":{"type":"boolean"}},"additionalProperties":false}],"minItems":2,"maxItems":2,"additionalItems":false}]},"not-assessed":{"$ref":"#/definitions/ruleEntry"},"front-matter-invalid":{"$ref":"#/definitions/ruleEntry"},"suppression-unused":{"$ref":"#/definitions/ruleEntry"},"suppression-without-reason":{"$ref":"#/definitions/ruleEntry"},"suppression-unknown-id":{"$ref":"#/definitions/ruleEntry"}},"additionalProperties":false};
const schema12 = {"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","maxProperties":0}],"minItems":2,"maxItems":2,"additionalItems":false}]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(!(len0 <= 2)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data.length;
if(len1 > 0){
if(!(validate29(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
let data1 = data[1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 0){
const err3 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/items/1/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["norm-contradicted"] !== undefined){
if(!(validate33(data["norm-contradicted"], {instancePath:instancePath+"/norm-contradicted",parentData:data,parentDataProperty:"norm-contradicted",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["norm-missing"] !== undefined){
if(!(validate33(data["norm-missing"], {instancePath:instancePath+"/norm-missing",parentData:data,parentDataProperty:"norm-missing",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["norm-weak"] !== undefined){
if(!(validate33(data["norm-weak"], {instancePath:instancePath+"/norm-weak",parentData:data,parentDataProperty:"norm-weak",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["norms-not-mentioned"] !== undefined){
if(!(validate33(data["norms-not-mentioned"], {instancePath:instancePath+"/norms-not-mentioned",parentData:data,parentDataProperty:"norms-not-mentioned",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["norm-review"] !== undefined){
if(!(validate33(data["norm-review"], {instancePath:instancePath+"/norm-review",parentData:data,parentDataProperty:"norm-review",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["clause-without-addressee"] !== undefined){
if(!(validate33(data["clause-without-addressee"], {instancePath:instancePath+"/clause-without-addressee",parentData:data,parentDataProperty:"clause-without-addressee",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["mixed-addressees"] !== undefined){
let data6 = data["mixed-addressees"];
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate29(data6, {instancePath:instancePath+"/mixed-addressees",parentData:data,parentDataProperty:"mixed-addressees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(Array.isArray(data6)){
if(data6.length > 2){
const err1 = {instancePath:instancePath+"/mixed-addressees",schemaPath:"#/properties/mixed-addressees/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data6.length < 2){
const err2 = {instancePath:instancePath+"/mixed-addressees",schemaPath:"#/properties/mixed-addressees/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data6.length;
if(!(len0 <= 2)){
const err3 = {instancePath:instancePath+"/mixed-addressees",schemaPath:"#/properties/mixed-addressees/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len1 = data6.length;
if(len1 > 0){
if(!(validate29(data6[0], {instancePath:instancePath+"/mixed-addressees/0",parentData:data6,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len1 > 1){
let data8 = data6[1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(key1 === "uses")){
const err4 = {instancePath:instancePath+"/mixed-addressees/1",schemaPath:"#/properties/mixed-addressees/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data8.uses !== undefined){
let data9 = data8.uses;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err5 = {instancePath:instancePath+"/mixed-addressees/1/uses",schemaPath:"#/properties/mixed-addressees/anyOf/1/items/1/properties/uses/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err6 = {instancePath:instancePath+"/mixed-addressees/1/uses",schemaPath:"#/properties/mixed-addressees/anyOf/1/items/1/properties/uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/mixed-addressees/1",schemaPath:"#/properties/mixed-addressees/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/mixed-addressees",schemaPath:"#/properties/mixed-addressees/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/mixed-addressees",schemaPath:"#/properties/mixed-addressees/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data["addressee-unfit-for-norm"] !== undefined){
if(!(validate33(data["addressee-unfit-for-norm"], {instancePath:instancePath+"/addressee-unfit-for-norm",parentData:data,parentDataProperty:"addressee-unfit-for-norm",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["act-not-named"] !== undefined){
if(!(validate33(data["act-not-named"], {instancePath:instancePath+"/act-not-named",parentData:data,parentDataProperty:"act-not-named",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["soft-action-under-strong-verb"] !== undefined){
if(!(validate33(data["soft-action-under-strong-verb"], {instancePath:instancePath+"/soft-action-under-strong-verb",parentData:data,parentDataProperty:"soft-action-under-strong-verb",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["vague-qualifier"] !== undefined){
let data13 = data["vague-qualifier"];
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(!(validate29(data13, {instancePath:instancePath+"/vague-qualifier",parentData:data,parentDataProperty:"vague-qualifier",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs25 = errors;
if(Array.isArray(data13)){
if(data13.length > 2){
const err10 = {instancePath:instancePath+"/vague-qualifier",schemaPath:"#/properties/vague-qualifier/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data13.length < 2){
const err11 = {instancePath:instancePath+"/vague-qualifier",schemaPath:"#/properties/vague-qualifier/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data13.length;
if(!(len2 <= 2)){
const err12 = {instancePath:instancePath+"/vague-qualifier",schemaPath:"#/properties/vague-qualifier/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data13.length;
if(len3 > 0){
if(!(validate29(data13[0], {instancePath:instancePath+"/vague-qualifier/0",parentData:data13,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len3 > 1){
let data15 = data13[1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(key2 === "ignore")){
const err13 = {instancePath:instancePath+"/vague-qualifier/1",schemaPath:"#/properties/vague-qualifier/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data15.ignore !== undefined){
let data16 = data15.ignore;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i0=0; i0<len4; i0++){
if(typeof data16[i0] !== "string"){
const err14 = {instancePath:instancePath+"/vague-qualifier/1/ignore/" + i0,schemaPath:"#/properties/vague-qualifier/anyOf/1/items/1/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/vague-qualifier/1/ignore",schemaPath:"#/properties/vague-qualifier/anyOf/1/items/1/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/vague-qualifier/1",schemaPath:"#/properties/vague-qualifier/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vague-qualifier",schemaPath:"#/properties/vague-qualifier/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err18 = {instancePath:instancePath+"/vague-qualifier",schemaPath:"#/properties/vague-qualifier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data["overlong-clause"] !== undefined){
let data18 = data["overlong-clause"];
const _errs36 = errors;
let valid9 = false;
const _errs37 = errors;
if(!(validate29(data18, {instancePath:instancePath+"/overlong-clause",parentData:data,parentDataProperty:"overlong-clause",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid2 = _errs37 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs38 = errors;
if(Array.isArray(data18)){
if(data18.length > 2){
const err19 = {instancePath:instancePath+"/overlong-clause",schemaPath:"#/properties/overlong-clause/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data18.length < 2){
const err20 = {instancePath:instancePath+"/overlong-clause",schemaPath:"#/properties/overlong-clause/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data18.length;
if(!(len5 <= 2)){
const err21 = {instancePath:instancePath+"/overlong-clause",schemaPath:"#/properties/overlong-clause/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len6 = data18.length;
if(len6 > 0){
if(!(validate29(data18[0], {instancePath:instancePath+"/overlong-clause/0",parentData:data18,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len6 > 1){
let data20 = data18[1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((key3 === "words") || (key3 === "duties"))){
const err22 = {instancePath:instancePath+"/overlong-clause/1",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20.words !== undefined){
let data21 = data20.words;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err23 = {instancePath:instancePath+"/overlong-clause/1/words",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 20 || isNaN(data21)){
const err24 = {instancePath:instancePath+"/overlong-clause/1/words",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data20.duties !== undefined){
let data22 = data20.duties;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err25 = {instancePath:instancePath+"/overlong-clause/1/duties",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/properties/duties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err26 = {instancePath:instancePath+"/overlong-clause/1/duties",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/properties/duties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/overlong-clause/1",schemaPath:"#/properties/overlong-clause/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/overlong-clause",schemaPath:"#/properties/overlong-clause/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err29 = {instancePath:instancePath+"/overlong-clause",schemaPath:"#/properties/overlong-clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data["escape-clause"] !== undefined){
if(!(validate33(data["escape-clause"], {instancePath:instancePath+"/escape-clause",parentData:data,parentDataProperty:"escape-clause",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["ambiguous-may-not"] !== undefined){
if(!(validate33(data["ambiguous-may-not"], {instancePath:instancePath+"/ambiguous-may-not",parentData:data,parentDataProperty:"ambiguous-may-not",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["ambiguous-is-to"] !== undefined){
if(!(validate33(data["ambiguous-is-to"], {instancePath:instancePath+"/ambiguous-is-to",parentData:data,parentDataProperty:"ambiguous-is-to",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["basis-not-stated"] !== undefined){
if(!(validate33(data["basis-not-stated"], {instancePath:instancePath+"/basis-not-stated",parentData:data,parentDataProperty:"basis-not-stated",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["legal-character-not-stated"] !== undefined){
if(!(validate33(data["legal-character-not-stated"], {instancePath:instancePath+"/legal-character-not-stated",parentData:data,parentDataProperty:"legal-character-not-stated",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["mixed-legal-register"] !== undefined){
let data28 = data["mixed-legal-register"];
const _errs54 = errors;
let valid12 = false;
const _errs55 = errors;
if(!(validate29(data28, {instancePath:instancePath+"/mixed-legal-register",parentData:data,parentDataProperty:"mixed-legal-register",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid3 = _errs55 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs56 = errors;
if(Array.isArray(data28)){
if(data28.length > 2){
const err30 = {instancePath:instancePath+"/mixed-legal-register",schemaPath:"#/properties/mixed-legal-register/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data28.length < 2){
const err31 = {instancePath:instancePath+"/mixed-legal-register",schemaPath:"#/properties/mixed-legal-register/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len7 = data28.length;
if(!(len7 <= 2)){
const err32 = {instancePath:instancePath+"/mixed-legal-register",schemaPath:"#/properties/mixed-legal-register/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len8 = data28.length;
if(len8 > 0){
if(!(validate29(data28[0], {instancePath:instancePath+"/mixed-legal-register/0",parentData:data28,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len8 > 1){
let data30 = data28[1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 in data30){
if(!(key4 === "allow")){
const err33 = {instancePath:instancePath+"/mixed-legal-register/1",schemaPath:"#/properties/mixed-legal-register/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data30.allow !== undefined){
let data31 = data30.allow;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i1=0; i1<len9; i1++){
if(typeof data31[i1] !== "string"){
const err34 = {instancePath:instancePath+"/mixed-legal-register/1/allow/" + i1,schemaPath:"#/properties/mixed-legal-register/anyOf/1/items/1/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/mixed-legal-register/1/allow",schemaPath:"#/properties/mixed-legal-register/anyOf/1/items/1/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/mixed-legal-register/1",schemaPath:"#/properties/mixed-legal-register/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/mixed-legal-register",schemaPath:"#/properties/mixed-legal-register/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err38 = {instancePath:instancePath+"/mixed-legal-register",schemaPath:"#/properties/mixed-legal-register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data["stray-requirement-word"] !== undefined){
if(!(validate33(data["stray-requirement-word"], {instancePath:instancePath+"/stray-requirement-word",parentData:data,parentDataProperty:"stray-requirement-word",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-shared-expectation"] !== undefined){
if(!(validate33(data["no-shared-expectation"], {instancePath:instancePath+"/no-shared-expectation",parentData:data,parentDataProperty:"no-shared-expectation",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-consequence-of-breach"] !== undefined){
if(!(validate33(data["no-consequence-of-breach"], {instancePath:instancePath+"/no-consequence-of-breach",parentData:data,parentDataProperty:"no-consequence-of-breach",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-maintaining-body"] !== undefined){
if(!(validate33(data["no-maintaining-body"], {instancePath:instancePath+"/no-maintaining-body",parentData:data,parentDataProperty:"no-maintaining-body",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-review-cycle"] !== undefined){
if(!(validate33(data["no-review-cycle"], {instancePath:instancePath+"/no-review-cycle",parentData:data,parentDataProperty:"no-review-cycle",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-reporting"] !== undefined){
if(!(validate33(data["no-reporting"], {instancePath:instancePath+"/no-reporting",parentData:data,parentDataProperty:"no-reporting",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-conformance-measure"] !== undefined){
if(!(validate33(data["no-conformance-measure"], {instancePath:instancePath+"/no-conformance-measure",parentData:data,parentDataProperty:"no-conformance-measure",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-timeline"] !== undefined){
if(!(validate33(data["no-timeline"], {instancePath:instancePath+"/no-timeline",parentData:data,parentDataProperty:"no-timeline",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-transparency"] !== undefined){
if(!(validate33(data["no-transparency"], {instancePath:instancePath+"/no-transparency",parentData:data,parentDataProperty:"no-transparency",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-inclusive-participation"] !== undefined){
if(!(validate33(data["no-inclusive-participation"], {instancePath:instancePath+"/no-inclusive-participation",parentData:data,parentDataProperty:"no-inclusive-participation",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-redress"] !== undefined){
if(!(validate33(data["no-redress"], {instancePath:instancePath+"/no-redress",parentData:data,parentDataProperty:"no-redress",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-incentive"] !== undefined){
if(!(validate33(data["no-incentive"], {instancePath:instancePath+"/no-incentive",parentData:data,parentDataProperty:"no-incentive",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-capacity-support"] !== undefined){
if(!(validate33(data["no-capacity-support"], {instancePath:instancePath+"/no-capacity-support",parentData:data,parentDataProperty:"no-capacity-support",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-grafting"] !== undefined){
if(!(validate33(data["no-grafting"], {instancePath:instancePath+"/no-grafting",parentData:data,parentDataProperty:"no-grafting",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["no-entry-and-exit"] !== undefined){
let data47 = data["no-entry-and-exit"];
const _errs81 = errors;
let valid17 = false;
const _errs82 = errors;
if(!(validate29(data47, {instancePath:instancePath+"/no-entry-and-exit",parentData:data,parentDataProperty:"no-entry-and-exit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid4 = _errs82 === errors;
valid17 = valid17 || _valid4;
if(!valid17){
const _errs83 = errors;
if(Array.isArray(data47)){
if(data47.length > 2){
const err39 = {instancePath:instancePath+"/no-entry-and-exit",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data47.length < 2){
const err40 = {instancePath:instancePath+"/no-entry-and-exit",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len10 = data47.length;
if(!(len10 <= 2)){
const err41 = {instancePath:instancePath+"/no-entry-and-exit",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len11 = data47.length;
if(len11 > 0){
if(!(validate29(data47[0], {instancePath:instancePath+"/no-entry-and-exit/0",parentData:data47,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len11 > 1){
let data49 = data47[1];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key5 in data49){
if(!(key5 === "exit")){
const err42 = {instancePath:instancePath+"/no-entry-and-exit/1",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data49.exit !== undefined){
if(typeof data49.exit !== "boolean"){
const err43 = {instancePath:instancePath+"/no-entry-and-exit/1/exit",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/items/1/properties/exit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/no-entry-and-exit/1",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/no-entry-and-exit",schemaPath:"#/properties/no-entry-and-exit/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs83 === errors;
valid17 = valid17 || _valid4;
}
if(!valid17){
const err46 = {instancePath:instancePath+"/no-entry-and-exit",schemaPath:"#/properties/no-entry-and-exit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data["undefined-term"] !== undefined){
let data51 = data["undefined-term"];
const _errs92 = errors;
let valid20 = false;
const _errs93 = errors;
if(!(validate29(data51, {instancePath:instancePath+"/undefined-term",parentData:data,parentDataProperty:"undefined-term",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid5 = _errs93 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const _errs94 = errors;
if(Array.isArray(data51)){
if(data51.length > 2){
const err47 = {instancePath:instancePath+"/undefined-term",schemaPath:"#/properties/undefined-term/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data51.length < 2){
const err48 = {instancePath:instancePath+"/undefined-term",schemaPath:"#/properties/undefined-term/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len12 = data51.length;
if(!(len12 <= 2)){
const err49 = {instancePath:instancePath+"/undefined-term",schemaPath:"#/properties/undefined-term/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len13 = data51.length;
if(len13 > 0){
if(!(validate29(data51[0], {instancePath:instancePath+"/undefined-term/0",parentData:data51,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len13 > 1){
let data53 = data51[1];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key6 in data53){
if(!((key6 === "uses") || (key6 === "terms"))){
const err50 = {instancePath:instancePath+"/undefined-term/1",schemaPath:"#/properties/undefined-term/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data53.uses !== undefined){
let data54 = data53.uses;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err51 = {instancePath:instancePath+"/undefined-term/1/uses",schemaPath:"#/properties/undefined-term/anyOf/1/items/1/properties/uses/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err52 = {instancePath:instancePath+"/undefined-term/1/uses",schemaPath:"#/properties/undefined-term/anyOf/1/items/1/properties/uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data53.terms !== undefined){
let data55 = data53.terms;
if(Array.isArray(data55)){
const len14 = data55.length;
for(let i2=0; i2<len14; i2++){
if(typeof data55[i2] !== "string"){
const err53 = {instancePath:instancePath+"/undefined-term/1/terms/" + i2,schemaPath:"#/properties/undefined-term/anyOf/1/items/1/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/undefined-term/1/terms",schemaPath:"#/properties/undefined-term/anyOf/1/items/1/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/undefined-term/1",schemaPath:"#/properties/undefined-term/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/undefined-term",schemaPath:"#/properties/undefined-term/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs94 === errors;
valid20 = valid20 || _valid5;
}
if(!valid20){
const err57 = {instancePath:instancePath+"/undefined-term",schemaPath:"#/properties/undefined-term/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data["unused-definition"] !== undefined){
if(!(validate33(data["unused-definition"], {instancePath:instancePath+"/unused-definition",parentData:data,parentDataProperty:"unused-definition",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["duplicate-definition"] !== undefined){
if(!(validate33(data["duplicate-definition"], {instancePath:instancePath+"/duplicate-definition",parentData:data,parentDataProperty:"duplicate-definition",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["variant-term"] !== undefined){
if(!(validate33(data["variant-term"], {instancePath:instancePath+"/variant-term",parentData:data,parentDataProperty:"variant-term",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["undefined-capitalised-term"] !== undefined){
let data60 = data["undefined-capitalised-term"];
const _errs110 = errors;
let valid25 = false;
const _errs111 = errors;
if(!(validate29(data60, {instancePath:instancePath+"/undefined-capitalised-term",parentData:data,parentDataProperty:"undefined-capitalised-term",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid6 = _errs111 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs112 = errors;
if(Array.isArray(data60)){
if(data60.length > 2){
const err58 = {instancePath:instancePath+"/undefined-capitalised-term",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data60.length < 2){
const err59 = {instancePath:instancePath+"/undefined-capitalised-term",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len15 = data60.length;
if(!(len15 <= 2)){
const err60 = {instancePath:instancePath+"/undefined-capitalised-term",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len16 = data60.length;
if(len16 > 0){
if(!(validate29(data60[0], {instancePath:instancePath+"/undefined-capitalised-term/0",parentData:data60,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len16 > 1){
let data62 = data60[1];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key7 in data62){
if(!((key7 === "uses") || (key7 === "known"))){
const err61 = {instancePath:instancePath+"/undefined-capitalised-term/1",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data62.uses !== undefined){
let data63 = data62.uses;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err62 = {instancePath:instancePath+"/undefined-capitalised-term/1/uses",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/properties/uses/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err63 = {instancePath:instancePath+"/undefined-capitalised-term/1/uses",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/properties/uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data62.known !== undefined){
let data64 = data62.known;
if(Array.isArray(data64)){
const len17 = data64.length;
for(let i3=0; i3<len17; i3++){
if(typeof data64[i3] !== "string"){
const err64 = {instancePath:instancePath+"/undefined-capitalised-term/1/known/" + i3,schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/properties/known/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/undefined-capitalised-term/1/known",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/undefined-capitalised-term/1",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/undefined-capitalised-term",schemaPath:"#/properties/undefined-capitalised-term/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid6 = _errs112 === errors;
valid25 = valid25 || _valid6;
}
if(!valid25){
const err68 = {instancePath:instancePath+"/undefined-capitalised-term",schemaPath:"#/properties/undefined-capitalised-term/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data["unresolved-cross-reference"] !== undefined){
if(!(validate33(data["unresolved-cross-reference"], {instancePath:instancePath+"/unresolved-cross-reference",parentData:data,parentDataProperty:"unresolved-cross-reference",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["numbering-gap"] !== undefined){
if(!(validate33(data["numbering-gap"], {instancePath:instancePath+"/numbering-gap",parentData:data,parentDataProperty:"numbering-gap",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["duplicate-number"] !== undefined){
if(!(validate33(data["duplicate-number"], {instancePath:instancePath+"/duplicate-number",parentData:data,parentDataProperty:"duplicate-number",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["open-text"] !== undefined){
let data69 = data["open-text"];
const _errs128 = errors;
let valid30 = false;
const _errs129 = errors;
if(!(validate29(data69, {instancePath:instancePath+"/open-text",parentData:data,parentDataProperty:"open-text",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid7 = _errs129 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const _errs130 = errors;
if(Array.isArray(data69)){
if(data69.length > 2){
const err69 = {instancePath:instancePath+"/open-text",schemaPath:"#/properties/open-text/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data69.length < 2){
const err70 = {instancePath:instancePath+"/open-text",schemaPath:"#/properties/open-text/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len18 = data69.length;
if(!(len18 <= 2)){
const err71 = {instancePath:instancePath+"/open-text",schemaPath:"#/properties/open-text/anyOf/1/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len19 = data69.length;
if(len19 > 0){
if(!(validate29(data69[0], {instancePath:instancePath+"/open-text/0",parentData:data69,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(len19 > 1){
let data71 = data69[1];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key8 in data71){
if(!((key8 === "comments") || (key8 === "brackets"))){
const err72 = {instancePath:instancePath+"/open-text/1",schemaPath:"#/properties/open-text/anyOf/1/items/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data71.comments !== undefined){
if(typeof data71.comments !== "boolean"){
const err73 = {instancePath:instancePath+"/open-text/1/comments",schemaPath:"#/properties/open-text/anyOf/1/items/1/properties/comments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data71.brackets !== undefined){
if(typeof data71.brackets !== "boolean"){
const err74 = {instancePath:instancePath+"/open-text/1/brackets",schemaPath:"#/properties/open-text/anyOf/1/items/1/properties/brackets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/open-text/1",schemaPath:"#/properties/open-text/anyOf/1/items/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/open-text",schemaPath:"#/properties/open-text/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid7 = _errs130 === errors;
valid30 = valid30 || _valid7;
}
if(!valid30){
const err77 = {instancePath:instancePath+"/open-text",schemaPath:"#/properties/open-text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data["not-assessed"] !== undefined){
if(!(validate33(data["not-assessed"], {instancePath:instancePath+"/not-assessed",parentData:data,parentDataProperty:"not-assessed",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["front-matter-invalid"] !== undefined){
if(!(validate33(data["front-matter-invalid"], {instancePath:instancePath+"/front-matter-invalid",parentData:data,parentDataProperty:"front-matter-invalid",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["suppression-unused"] !== undefined){
if(!(validate33(data["suppression-unused"], {instancePath:instancePath+"/suppression-unused",parentData:data,parentDataProperty:"suppression-unused",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["suppression-without-reason"] !== undefined){
if(!(validate33(data["suppression-without-reason"], {instancePath:instancePath+"/suppression-without-reason",parentData:data,parentDataProperty:"suppression-without-reason",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["suppression-unknown-id"] !== undefined){
if(!(validate33(data["suppression-unknown-id"], {instancePath:instancePath+"/suppression-unknown-id",parentData:data,parentDataProperty:"suppression-unknown-id",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://github.com/normlint/normlint/schemas/configuration.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
if(!(validate22(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.packs !== undefined){
if(!(validate22(data.packs, {instancePath:instancePath+"/packs",parentData:data,parentDataProperty:"packs",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
if(!(validate22(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.failOn !== undefined){
let data4 = data.failOn;
if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "info")) || (data4 === "none"))){
const err2 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema6.properties.failOn.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.maxWarnings !== undefined){
let data5 = data.maxWarnings;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err3 = {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.profile !== undefined){
if(!(validate26(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.norms !== undefined){
if(!(validate28(data.norms, {instancePath:instancePath+"/norms",parentData:data,parentDataProperty:"norms",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate32(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.files === undefined){
const err5 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "files") || (key1 === "profile")) || (key1 === "norms")) || (key1 === "rules"))){
const err6 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data10.files !== undefined){
if(!(validate22(data10.files, {instancePath:instancePath+"/overrides/" + i0+"/files",parentData:data10,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.profile !== undefined){
if(!(validate26(data10.profile, {instancePath:instancePath+"/overrides/" + i0+"/profile",parentData:data10,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data10.norms !== undefined){
if(!(validate28(data10.norms, {instancePath:instancePath+"/overrides/" + i0+"/norms",parentData:data10,parentDataProperty:"norms",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.rules !== undefined){
if(!(validate32(data10.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data10,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateFrontMatter: Validator = validate96;
const schema13 = {"type":"object","properties":{"not-applicable":{"type":"object","additionalProperties":{"type":["string","null"]}},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "not-applicable") || (key0 === "profile")) || (key0 === "norms")) || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["not-applicable"] !== undefined){
let data0 = data["not-applicable"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/not-applicable/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/not-applicable/additionalProperties/type",keyword:"type",params:{type: schema13.properties["not-applicable"].additionalProperties.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.profile !== undefined){
if(!(validate26(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.norms !== undefined){
if(!(validate28(data.norms, {instancePath:instancePath+"/norms",parentData:data,parentDataProperty:"norms",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate32(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
