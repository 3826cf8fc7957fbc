// @ts-nocheck
// Written by scripts/generate-configuration.ts; edit the rules or that script instead.
import type {SchemaError} from './describe-error.ts'


export const validateConfiguration: Validator = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/normlint/normlint/schemas/configuration.schema.json","title":"normlint configuration","type":"object","properties":{"$schema":{"type":"string"},"extends":{"$ref":"#/definitions/texts"},"packs":{"$ref":"#/definitions/texts"},"ignore":{"$ref":"#/definitions/texts"},"failOn":{"enum":["error","warning","info","none"]},"maxWarnings":{"type":"integer","minimum":0},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"$ref":"#/definitions/texts"},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"required":["files"],"additionalProperties":false}}},"additionalProperties":false,"definitions":{"severity":{"enum":["off","info","warning","error"]},"profile":{"enum":["auto","state-agreement","resolution","multistakeholder","industry","technical-community"]},"rules":{"type":"object","properties":{"norm-contradicted":{"$ref":"#/definitions/ruleEntry"},"norm-missing":{"$ref":"#/definitions/ruleEntry"},"norm-weak":{"$ref":"#/definitions/ruleEntry"},"norms-not-mentioned":{"$ref":"#/definitions/ruleEntry"},"norm-review":{"$ref":"#/definitions/ruleEntry"},"not-assessed":{"$ref":"#/definitions/ruleEntry"},"front-matter-invalid":{"$ref":"#/definitions/ruleEntry"},"suppression-unused":{"$ref":"#/definitions/ruleEntry"},"suppression-without-reason":{"$ref":"#/definitions/ruleEntry"},"suppression-unknown-id":{"$ref":"#/definitions/ruleEntry"}},"additionalProperties":false},"ruleEntry":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"array","items":[{"$ref":"#/definitions/severity"},{"type":"object","maxProperties":0}],"minItems":2,"maxItems":2,"additionalItems":false}]},"texts":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"frontMatter":{"type":"object","properties":{"not-applicable":{"type":"object","additionalProperties":{"type":["string","null"]}},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"additionalProperties":false},"norms":{"type":"object","additionalProperties":{"$ref":"#/definitions/severity"}}}};
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

const schema11 = {"type":"object","properties":{"norm-contradicted":{"$ref":"#/definitions/ruleEntry"},"norm-missing":{"$ref":"#/definitions/ruleEntry"},"norm-weak":{"$ref":"#/definitions/ruleEntry"},"norms-not-mentioned":{"$ref":"#/definitions/ruleEntry"},"norm-review":{"$ref":"#/definitions/ruleEntry"},"not-assessed":{"$ref":"#/definitions/ruleEntry"},"front-matter-invalid":{"$ref":"#/definitions/ruleEntry"},"suppression-unused":{"$ref":"#/definitions/ruleEntry"},"suppression-without-reason":{"$ref":"#/definitions/ruleEntry"},"suppression-unknown-id":{"$ref":"#/definitions/ruleEntry"}},"additionalProperties":false};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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

export const validateFrontMatter: Validator = validate51;
const schema13 = {"type":"object","properties":{"not-applicable":{"type":"object","additionalProperties":{"type":["string","null"]}},"profile":{"$ref":"#/definitions/profile"},"norms":{"$ref":"#/definitions/norms"},"rules":{"$ref":"#/definitions/rules"}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate51.errors = vErrors;
return errors === 0;
}


interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
