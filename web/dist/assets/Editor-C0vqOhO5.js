const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/codemirror-NoB2nEQ4.js","assets/rolldown-runtime-BWaJ3C7D.js","assets/show-hint-BbFcUy5l.js","assets/matchbrackets-CHHLlrHF.js","assets/closebrackets-CB4A4Yy-.js","assets/brace-fold-CoiLj78F.js","assets/foldgutter-mvdtE08P.js","assets/lint-Dsh2bqBv.js","assets/searchcursor-ZIzmzn-T.js","assets/jump-to-line-D56hc_um.js","assets/dialog-B9s54AId.js","assets/javascript-OxHb3_29.js","assets/comment-B7thh-EW.js","assets/search-BdNpOzDX.js","assets/hint-BJ-b0Og9.js","assets/lint-J4-N1PH8.js","assets/info-CIoV72Lg.js","assets/definition-CHtaII4r.js","assets/SchemaReference-3tCs9zep.js","assets/forEachState-C2rvUFya.js","assets/info-addon-zF8vvQUh.js","assets/jump-DwF_7l-T.js","assets/mode-BcemKxG-.js","assets/mode-indent-DFEvo-nt.js","assets/hint-B2TgaTgx.js","assets/lint-CP1d0OJ8.js","assets/mode-C6b2Gvp7.js","assets/mode-D7Q3yfbU.js"])))=>i.map(i=>d[i]);
import{a as e,i as t,n,r,t as i}from"./rolldown-runtime-BWaJ3C7D.js";import{t as a}from"./codemirror-NoB2nEQ4.js";import{t as o}from"./searchcursor-ZIzmzn-T.js";import{t as s}from"./matchbrackets-CHHLlrHF.js";import{Ct as c,Dt as l,E as u,gt as d,ht as f,it as p,n as m}from"./parts-BnE34xqL.js";import{$ as h,A as g,B as _,C as v,D as y,E as b,F as x,G as S,H as C,I as w,J as T,K as E,L as D,M as O,N as k,O as A,P as j,Q as M,R as N,S as P,T as F,U as I,V as L,W as ee,X as te,Y as ne,Z as R,_ as re,a as z,at as ie,b as ae,c as oe,d as se,et as ce,f as le,g as ue,h as de,i as fe,it as pe,j as me,k as he,l as ge,m as _e,n as ve,nt as ye,o as be,p as xe,q as Se,r as Ce,rt as B,s as we,t as Te,tt as Ee,u as De,v as Oe,w as ke,x as Ae,y as je,z as Me}from"./definition-CHtaII4r.js";function Ne(e,t,n){return new B(`Syntax Error: ${n}`,{source:e,positions:[t]})}var V;(function(e){e.QUERY=`QUERY`,e.MUTATION=`MUTATION`,e.SUBSCRIPTION=`SUBSCRIPTION`,e.FIELD=`FIELD`,e.FRAGMENT_DEFINITION=`FRAGMENT_DEFINITION`,e.FRAGMENT_SPREAD=`FRAGMENT_SPREAD`,e.INLINE_FRAGMENT=`INLINE_FRAGMENT`,e.VARIABLE_DEFINITION=`VARIABLE_DEFINITION`,e.SCHEMA=`SCHEMA`,e.SCALAR=`SCALAR`,e.OBJECT=`OBJECT`,e.FIELD_DEFINITION=`FIELD_DEFINITION`,e.ARGUMENT_DEFINITION=`ARGUMENT_DEFINITION`,e.INTERFACE=`INTERFACE`,e.UNION=`UNION`,e.ENUM=`ENUM`,e.ENUM_VALUE=`ENUM_VALUE`,e.INPUT_OBJECT=`INPUT_OBJECT`,e.INPUT_FIELD_DEFINITION=`INPUT_FIELD_DEFINITION`,e.DIRECTIVE_DEFINITION=`DIRECTIVE_DEFINITION`})(V||={});var H;(function(e){e.SOF=`<SOF>`,e.EOF=`<EOF>`,e.BANG=`!`,e.DOLLAR=`$`,e.AMP=`&`,e.PAREN_L=`(`,e.PAREN_R=`)`,e.DOT=`.`,e.SPREAD=`...`,e.COLON=`:`,e.EQUALS=`=`,e.AT=`@`,e.BRACKET_L=`[`,e.BRACKET_R=`]`,e.BRACE_L=`{`,e.PIPE=`|`,e.BRACE_R=`}`,e.NAME=`Name`,e.INT=`Int`,e.FLOAT=`Float`,e.STRING=`String`,e.BLOCK_STRING=`BlockString`,e.COMMENT=`Comment`})(H||={});var Pe=class{constructor(e){let t=new Ee(H.SOF,0,0,0,0);this.source=e,this.lastToken=t,this.token=t,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return`Lexer`}advance(){return this.lastToken=this.token,this.token=this.lookahead()}lookahead(){let e=this.token;if(e.kind!==H.EOF)do if(e.next)e=e.next;else{let t=He(this,e.end);e.next=t,t.prev=e,e=t}while(e.kind===H.COMMENT);return e}};function Fe(e){return e===H.BANG||e===H.DOLLAR||e===H.AMP||e===H.PAREN_L||e===H.PAREN_R||e===H.DOT||e===H.SPREAD||e===H.COLON||e===H.EQUALS||e===H.AT||e===H.BRACKET_L||e===H.BRACKET_R||e===H.BRACE_L||e===H.PIPE||e===H.BRACE_R}function Ie(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function Le(e,t){return Re(e.charCodeAt(t))&&ze(e.charCodeAt(t+1))}function Re(e){return e>=55296&&e<=56319}function ze(e){return e>=56320&&e<=57343}function Be(e,t){let n=e.source.body.codePointAt(t);if(n===void 0)return H.EOF;if(n>=32&&n<=126){let e=String.fromCodePoint(n);return e===`"`?`'"'`:`"${e}"`}return`U+`+n.toString(16).toUpperCase().padStart(4,`0`)}function Ve(e,t,n,r,i){let a=e.line,o=1+n-e.lineStart;return new Ee(t,n,r,a,o,i)}function He(e,t){let n=e.source.body,r=n.length,i=t;for(;i<r;){let t=n.charCodeAt(i);switch(t){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:n.charCodeAt(i+1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return Ue(e,i);case 33:return Ve(e,H.BANG,i,i+1);case 36:return Ve(e,H.DOLLAR,i,i+1);case 38:return Ve(e,H.AMP,i,i+1);case 40:return Ve(e,H.PAREN_L,i,i+1);case 41:return Ve(e,H.PAREN_R,i,i+1);case 46:if(n.charCodeAt(i+1)===46&&n.charCodeAt(i+2)===46)return Ve(e,H.SPREAD,i,i+3);break;case 58:return Ve(e,H.COLON,i,i+1);case 61:return Ve(e,H.EQUALS,i,i+1);case 64:return Ve(e,H.AT,i,i+1);case 91:return Ve(e,H.BRACKET_L,i,i+1);case 93:return Ve(e,H.BRACKET_R,i,i+1);case 123:return Ve(e,H.BRACE_L,i,i+1);case 124:return Ve(e,H.PIPE,i,i+1);case 125:return Ve(e,H.BRACE_R,i,i+1);case 34:return n.charCodeAt(i+1)===34&&n.charCodeAt(i+2)===34?Qe(e,i):Ke(e,i)}if(T(t)||t===45)return We(e,i,t);if(te(t))return $e(e,i);throw Ne(e.source,i,t===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:Ie(t)||Le(n,i)?`Unexpected character: ${Be(e,i)}.`:`Invalid character: ${Be(e,i)}.`)}return Ve(e,H.EOF,r,r)}function Ue(e,t){let n=e._maxComments;if(n!==void 0){let r=e._commentCount+1;if(r>n)throw Ne(e.source,t,`Document contains more than ${n} comments. Parsing aborted.`);e._commentCount=r}let r=e.source.body,i=r.length,a=t+1;for(;a<i;){let e=r.charCodeAt(a);if(e===10||e===13)break;if(Ie(e))++a;else if(Le(r,a))a+=2;else break}return Ve(e,H.COMMENT,t,a,r.slice(t+1,a))}function We(e,t,n){let r=e.source.body,i=t,a=n,o=!1;if(a===45&&(a=r.charCodeAt(++i)),a===48){if(a=r.charCodeAt(++i),T(a))throw Ne(e.source,i,`Invalid number, unexpected digit after 0: ${Be(e,i)}.`)}else i=Ge(e,i,a),a=r.charCodeAt(i);if(a===46&&(o=!0,a=r.charCodeAt(++i),i=Ge(e,i,a),a=r.charCodeAt(i)),(a===69||a===101)&&(o=!0,a=r.charCodeAt(++i),(a===43||a===45)&&(a=r.charCodeAt(++i)),i=Ge(e,i,a),a=r.charCodeAt(i)),a===46||te(a))throw Ne(e.source,i,`Invalid number, expected digit but got: ${Be(e,i)}.`);return Ve(e,o?H.FLOAT:H.INT,t,i,r.slice(t,i))}function Ge(e,t,n){if(!T(n))throw Ne(e.source,t,`Invalid number, expected digit but got: ${Be(e,t)}.`);let r=e.source.body,i=t+1;for(;T(r.charCodeAt(i));)++i;return i}function Ke(e,t){let n=e.source.body,r=n.length,i=t+1,a=i,o=``;for(;i<r;){let r=n.charCodeAt(i);if(r===34)return o+=n.slice(a,i),Ve(e,H.STRING,t,i+1,o);if(r===92){o+=n.slice(a,i);let t=n.charCodeAt(i+1)===117?n.charCodeAt(i+2)===123?qe(e,i):Je(e,i):Ze(e,i);o+=t.value,i+=t.size,a=i}else{if(r===10||r===13)break;if(Ie(r))++i;else if(Le(n,i))i+=2;else throw Ne(e.source,i,`Invalid character within String: ${Be(e,i)}.`)}}throw Ne(e.source,i,`Unterminated string.`)}function qe(e,t){let n=e.source.body,r=0,i=3;for(;i<12;){let e=n.charCodeAt(t+i++);if(e===125){if(i<5||!Ie(r))break;return{value:String.fromCodePoint(r),size:i}}if(r=r<<4|Xe(e),r<0)break}throw Ne(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+i)}".`)}function Je(e,t){let n=e.source.body,r=Ye(n,t+2);if(Ie(r))return{value:String.fromCodePoint(r),size:6};if(Re(r)&&n.charCodeAt(t+6)===92&&n.charCodeAt(t+7)===117){let e=Ye(n,t+8);if(ze(e))return{value:String.fromCodePoint(r,e),size:12}}throw Ne(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+6)}".`)}function Ye(e,t){return Xe(e.charCodeAt(t))<<12|Xe(e.charCodeAt(t+1))<<8|Xe(e.charCodeAt(t+2))<<4|Xe(e.charCodeAt(t+3))}function Xe(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function Ze(e,t){let n=e.source.body;switch(n.charCodeAt(t+1)){case 34:return{value:`"`,size:2};case 92:return{value:`\\`,size:2};case 47:return{value:`/`,size:2};case 98:return{value:`\b`,size:2};case 102:return{value:`\f`,size:2};case 110:return{value:`
`,size:2};case 114:return{value:`\r`,size:2};case 116:return{value:`	`,size:2}}throw Ne(e.source,t,`Invalid character escape sequence: "${n.slice(t,t+2)}".`)}function Qe(e,t){let n=e.source.body,r=n.length,i=e.lineStart,a=t+3,o=a,s=``,c=[];for(;a<r;){let r=n.charCodeAt(a);if(r===34&&n.charCodeAt(a+1)===34&&n.charCodeAt(a+2)===34){s+=n.slice(o,a),c.push(s);let r=Ve(e,H.BLOCK_STRING,t,a+3,Se(c).join(`
`));return e.line+=c.length-1,e.lineStart=i,r}if(r===92&&n.charCodeAt(a+1)===34&&n.charCodeAt(a+2)===34&&n.charCodeAt(a+3)===34)s+=n.slice(o,a),o=a+1,a+=4;else if(r===10||r===13)s+=n.slice(o,a),c.push(s),r===13&&n.charCodeAt(a+1)===10?a+=2:++a,s=``,o=a,i=a;else if(Ie(r))++a;else if(Le(n,a))a+=2;else throw Ne(e.source,a,`Invalid character within String: ${Be(e,a)}.`)}throw Ne(e.source,a,`Unterminated string.`)}function $e(e,t){let n=e.source.body,r=n.length,i=t+1;for(;i<r;){let e=n.charCodeAt(i);if(ne(e))++i;else break}return Ve(e,H.NAME,t,i,n.slice(t,i))}var et=class{constructor(e,t=`GraphQL request`,n={line:1,column:1}){typeof e==`string`||ie(!1,`Body must be a string. Received: ${E(e)}.`),this.body=e,this.name=t,this.locationOffset=n,this.locationOffset.line>0||ie(!1,`line in locationOffset is 1-indexed and must be positive.`),this.locationOffset.column>0||ie(!1,`column in locationOffset is 1-indexed and must be positive.`)}get[Symbol.toStringTag](){return`Source`}};function tt(e){return S(e,et)}function nt(e,t){let n=new it(e,t),r=n.parseDocument();return Object.defineProperty(r,"tokenCount",{enumerable:!1,value:n.tokenCount}),r}function rt(e,t){let n=new it(e,t);n.expectToken(H.SOF);let r=n.parseValueLiteral(!1);return n.expectToken(H.EOF),r}var it=class{constructor(e,t={}){let{lexer:n,...r}=t;if(n)this._lexer=n;else{let t=tt(e)?e:new et(e);this._lexer=new Pe(t)}this._options=r,this._tokenCounter=0,this._lexer._maxComments=t?.maxComments,this._lexer._commentCount=0;let i=t?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.length>i)throw Ne(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){let e=this.expectToken(H.NAME);return this.node(e,{kind:R.NAME,value:e.value})}parseDocument(){return this.node(this._lexer.token,{kind:R.DOCUMENT,definitions:this.many(H.SOF,this.parseDefinition,H.EOF)})}parseDefinition(){if(this.peek(H.BRACE_L))return this.parseOperationDefinition();let e=this.peekDescription(),t=e?this._lexer.lookahead():this._lexer.token;if(e&&t.kind===H.BRACE_L)throw Ne(this._lexer.source,this._lexer.token.start,`Unexpected description, descriptions are not supported on shorthand queries.`);if(t.kind===H.NAME){switch(t.value){case`schema`:return this.parseSchemaDefinition();case`scalar`:return this.parseScalarTypeDefinition();case`type`:return this.parseObjectTypeDefinition();case`interface`:return this.parseInterfaceTypeDefinition();case`union`:return this.parseUnionTypeDefinition();case`enum`:return this.parseEnumTypeDefinition();case`input`:return this.parseInputObjectTypeDefinition();case`directive`:return this.parseDirectiveDefinition()}switch(t.value){case`query`:case`mutation`:case`subscription`:return this.parseOperationDefinition();case`fragment`:return this.parseFragmentDefinition()}if(e)throw Ne(this._lexer.source,this._lexer.token.start,`Unexpected description, only GraphQL definitions support descriptions.`);if(t.value===`extend`)return this.parseTypeSystemExtension()}throw this.unexpected(t)}parseOperationDefinition(){let e=this._lexer.token;if(this.peek(H.BRACE_L))return this.node(e,{kind:R.OPERATION_DEFINITION,operation:h.QUERY,description:void 0,name:void 0,variableDefinitions:[],directives:[],selectionSet:this.parseSelectionSet()});let t=this.parseDescription(),n=this.parseOperationType(),r;return this.peek(H.NAME)&&(r=this.parseName()),this.node(e,{kind:R.OPERATION_DEFINITION,operation:n,description:t,name:r,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let e=this.expectToken(H.NAME);switch(e.value){case`query`:return h.QUERY;case`mutation`:return h.MUTATION;case`subscription`:return h.SUBSCRIPTION}throw this.unexpected(e)}parseVariableDefinitions(){return this.optionalMany(H.PAREN_L,this.parseVariableDefinition,H.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:R.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(H.COLON),this.parseTypeReference()),defaultValue:this.expectOptionalToken(H.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let e=this._lexer.token;return this.expectToken(H.DOLLAR),this.node(e,{kind:R.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.token,{kind:R.SELECTION_SET,selections:this.many(H.BRACE_L,this.parseSelection,H.BRACE_R)})}parseSelection(){return this.peek(H.SPREAD)?this.parseFragment():this.parseField()}parseField(){let e=this._lexer.token,t=this.parseName(),n,r;return this.expectOptionalToken(H.COLON)?(n=t,r=this.parseName()):r=t,this.node(e,{kind:R.FIELD,alias:n,name:r,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.peek(H.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(e){let t=e?this.parseConstArgument:this.parseArgument;return this.optionalMany(H.PAREN_L,t,H.PAREN_R)}parseArgument(e=!1){let t=this._lexer.token,n=this.parseName();return this.expectToken(H.COLON),this.node(t,{kind:R.ARGUMENT,name:n,value:this.parseValueLiteral(e)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let e=this._lexer.token;this.expectToken(H.SPREAD);let t=this.expectOptionalKeyword(`on`);return!t&&this.peek(H.NAME)?this.node(e,{kind:R.FRAGMENT_SPREAD,name:this.parseFragmentName(),directives:this.parseDirectives(!1)}):this.node(e,{kind:R.INLINE_FRAGMENT,typeCondition:t?this.parseNamedType():void 0,directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let e=this._lexer.token,t=this.parseDescription();return this.expectKeyword(`fragment`),this._options.allowLegacyFragmentVariables===!0?this.node(e,{kind:R.FRAGMENT_DEFINITION,description:t,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),typeCondition:(this.expectKeyword(`on`),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(e,{kind:R.FRAGMENT_DEFINITION,description:t,name:this.parseFragmentName(),typeCondition:(this.expectKeyword(`on`),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value===`on`)throw this.unexpected();return this.parseName()}parseValueLiteral(e){let t=this._lexer.token;switch(t.kind){case H.BRACKET_L:return this.parseList(e);case H.BRACE_L:return this.parseObject(e);case H.INT:return this.advanceLexer(),this.node(t,{kind:R.INT,value:t.value});case H.FLOAT:return this.advanceLexer(),this.node(t,{kind:R.FLOAT,value:t.value});case H.STRING:case H.BLOCK_STRING:return this.parseStringLiteral();case H.NAME:switch(this.advanceLexer(),t.value){case`true`:return this.node(t,{kind:R.BOOLEAN,value:!0});case`false`:return this.node(t,{kind:R.BOOLEAN,value:!1});case`null`:return this.node(t,{kind:R.NULL});default:return this.node(t,{kind:R.ENUM,value:t.value})}case H.DOLLAR:if(e){if(this.expectToken(H.DOLLAR),this._lexer.token.kind===H.NAME){let e=this._lexer.token.value;throw Ne(this._lexer.source,t.start,`Unexpected variable "$${e}" in constant value.`)}throw this.unexpected(t)}return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let e=this._lexer.token;return this.advanceLexer(),this.node(e,{kind:R.STRING,value:e.value,block:e.kind===H.BLOCK_STRING})}parseList(e){return this.node(this._lexer.token,{kind:R.LIST,values:this.any(H.BRACKET_L,()=>this.parseValueLiteral(e),H.BRACKET_R)})}parseObject(e){return this.node(this._lexer.token,{kind:R.OBJECT,fields:this.any(H.BRACE_L,()=>this.parseObjectField(e),H.BRACE_R)})}parseObjectField(e){let t=this._lexer.token,n=this.parseName();return this.expectToken(H.COLON),this.node(t,{kind:R.OBJECT_FIELD,name:n,value:this.parseValueLiteral(e)})}parseDirectives(e){let t=[];for(;this.peek(H.AT);)t.push(this.parseDirective(e));return t}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(e){let t=this._lexer.token;return this.expectToken(H.AT),this.node(t,{kind:R.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(e)})}parseTypeReference(){let e=this._lexer.token,t;if(this.expectOptionalToken(H.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(H.BRACKET_R),t=this.node(e,{kind:R.LIST_TYPE,type:n})}else t=this.parseNamedType();return this.expectOptionalToken(H.BANG)?this.node(e,{kind:R.NON_NULL_TYPE,type:t}):t}parseNamedType(){return this.node(this._lexer.token,{kind:R.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(H.STRING)||this.peek(H.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`schema`);let n=this.parseConstDirectives(),r=this.many(H.BRACE_L,this.parseOperationTypeDefinition,H.BRACE_R);return this.node(e,{kind:R.SCHEMA_DEFINITION,description:t,directives:n,operationTypes:r})}parseOperationTypeDefinition(){let e=this._lexer.token,t=this.parseOperationType();this.expectToken(H.COLON);let n=this.parseNamedType();return this.node(e,{kind:R.OPERATION_TYPE_DEFINITION,operation:t,type:n})}parseScalarTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`scalar`);let n=this.parseName(),r=this.parseConstDirectives();return this.node(e,{kind:R.SCALAR_TYPE_DEFINITION,description:t,name:n,directives:r})}parseObjectTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`type`);let n=this.parseName(),r=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),a=this.parseFieldsDefinition();return this.node(e,{kind:R.OBJECT_TYPE_DEFINITION,description:t,name:n,interfaces:r,directives:i,fields:a})}parseImplementsInterfaces(){return this.expectOptionalKeyword(`implements`)?this.delimitedMany(H.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(H.BRACE_L,this.parseFieldDefinition,H.BRACE_R)}parseFieldDefinition(){let e=this._lexer.token,t=this.parseDescription(),n=this.parseName(),r=this.parseArgumentDefs();this.expectToken(H.COLON);let i=this.parseTypeReference(),a=this.parseConstDirectives();return this.node(e,{kind:R.FIELD_DEFINITION,description:t,name:n,arguments:r,type:i,directives:a})}parseArgumentDefs(){return this.optionalMany(H.PAREN_L,this.parseInputValueDef,H.PAREN_R)}parseInputValueDef(){let e=this._lexer.token,t=this.parseDescription(),n=this.parseName();this.expectToken(H.COLON);let r=this.parseTypeReference(),i;this.expectOptionalToken(H.EQUALS)&&(i=this.parseConstValueLiteral());let a=this.parseConstDirectives();return this.node(e,{kind:R.INPUT_VALUE_DEFINITION,description:t,name:n,type:r,defaultValue:i,directives:a})}parseInterfaceTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`interface`);let n=this.parseName(),r=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),a=this.parseFieldsDefinition();return this.node(e,{kind:R.INTERFACE_TYPE_DEFINITION,description:t,name:n,interfaces:r,directives:i,fields:a})}parseUnionTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`union`);let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseUnionMemberTypes();return this.node(e,{kind:R.UNION_TYPE_DEFINITION,description:t,name:n,directives:r,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(H.EQUALS)?this.delimitedMany(H.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`enum`);let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(e,{kind:R.ENUM_TYPE_DEFINITION,description:t,name:n,directives:r,values:i})}parseEnumValuesDefinition(){return this.optionalMany(H.BRACE_L,this.parseEnumValueDefinition,H.BRACE_R)}parseEnumValueDefinition(){let e=this._lexer.token,t=this.parseDescription(),n=this.parseEnumValueName(),r=this.parseConstDirectives();return this.node(e,{kind:R.ENUM_VALUE_DEFINITION,description:t,name:n,directives:r})}parseEnumValueName(){if(this._lexer.token.value===`true`||this._lexer.token.value===`false`||this._lexer.token.value===`null`)throw Ne(this._lexer.source,this._lexer.token.start,`${at(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`input`);let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();return this.node(e,{kind:R.INPUT_OBJECT_TYPE_DEFINITION,description:t,name:n,directives:r,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(H.BRACE_L,this.parseInputValueDef,H.BRACE_R)}parseTypeSystemExtension(){let e=this._lexer.lookahead();if(e.kind===H.NAME)switch(e.value){case`schema`:return this.parseSchemaExtension();case`scalar`:return this.parseScalarTypeExtension();case`type`:return this.parseObjectTypeExtension();case`interface`:return this.parseInterfaceTypeExtension();case`union`:return this.parseUnionTypeExtension();case`enum`:return this.parseEnumTypeExtension();case`input`:return this.parseInputObjectTypeExtension();case`directive`:if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension()}throw this.unexpected(e)}parseSchemaExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`schema`);let t=this.parseConstDirectives(),n=this.optionalMany(H.BRACE_L,this.parseOperationTypeDefinition,H.BRACE_R);if(t.length===0&&n.length===0)throw this.unexpected();return this.node(e,{kind:R.SCHEMA_EXTENSION,directives:t,operationTypes:n})}parseScalarTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`scalar`);let t=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(e,{kind:R.SCALAR_TYPE_EXTENSION,name:t,directives:n})}parseObjectTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`type`);let t=this.parseName(),n=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&r.length===0&&i.length===0)throw this.unexpected();return this.node(e,{kind:R.OBJECT_TYPE_EXTENSION,name:t,interfaces:n,directives:r,fields:i})}parseInterfaceTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`interface`);let t=this.parseName(),n=this.parseImplementsInterfaces(),r=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&r.length===0&&i.length===0)throw this.unexpected();return this.node(e,{kind:R.INTERFACE_TYPE_EXTENSION,name:t,interfaces:n,directives:r,fields:i})}parseUnionTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`union`);let t=this.parseName(),n=this.parseConstDirectives(),r=this.parseUnionMemberTypes();if(n.length===0&&r.length===0)throw this.unexpected();return this.node(e,{kind:R.UNION_TYPE_EXTENSION,name:t,directives:n,types:r})}parseEnumTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`enum`);let t=this.parseName(),n=this.parseConstDirectives(),r=this.parseEnumValuesDefinition();if(n.length===0&&r.length===0)throw this.unexpected();return this.node(e,{kind:R.ENUM_TYPE_EXTENSION,name:t,directives:n,values:r})}parseInputObjectTypeExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`input`);let t=this.parseName(),n=this.parseConstDirectives(),r=this.parseInputFieldsDefinition();if(n.length===0&&r.length===0)throw this.unexpected();return this.node(e,{kind:R.INPUT_OBJECT_TYPE_EXTENSION,name:t,directives:n,fields:r})}parseDirectiveDefinitionExtension(){let e=this._lexer.token;this.expectKeyword(`extend`),this.expectKeyword(`directive`),this.expectToken(H.AT);let t=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(e,{kind:R.DIRECTIVE_EXTENSION,name:t,directives:n})}parseDirectiveDefinition(){let e=this._lexer.token,t=this.parseDescription();this.expectKeyword(`directive`),this.expectToken(H.AT);let n=this.parseName(),r=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],a=this.expectOptionalKeyword(`repeatable`);this.expectKeyword(`on`);let o=this.parseDirectiveLocations();return this.node(e,{kind:R.DIRECTIVE_DEFINITION,description:t,name:n,arguments:r,directives:i,repeatable:a,locations:o})}parseDirectiveLocations(){return this.delimitedMany(H.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let e=this._lexer.token,t=this.parseName();if(Object.prototype.hasOwnProperty.call(V,t.value))return t;throw this.unexpected(e)}parseSchemaCoordinate(){let e=this._lexer.token,t=this.expectOptionalToken(H.AT),n=this.parseName(),r;!t&&this.expectOptionalToken(H.DOT)&&(r=this.parseName());let i;return(t||r)&&this.expectOptionalToken(H.PAREN_L)&&(i=this.parseName(),this.expectToken(H.COLON),this.expectToken(H.PAREN_R)),t?i?this.node(e,{kind:R.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(e,{kind:R.DIRECTIVE_COORDINATE,name:n}):r?i?this.node(e,{kind:R.ARGUMENT_COORDINATE,name:n,fieldName:r,argumentName:i}):this.node(e,{kind:R.MEMBER_COORDINATE,name:n,memberName:r}):this.node(e,{kind:R.TYPE_COORDINATE,name:n})}node(e,t){return this._options.noLocation!==!0&&(t.loc=new M(e,this._lexer.lastToken,this._lexer.source)),t}peek(e){return this._lexer.token.kind===e}expectToken(e){let t=this._lexer.token;if(t.kind===e)return this.advanceLexer(),t;throw Ne(this._lexer.source,t.start,`Expected ${ot(e)}, found ${at(t)}.`)}expectOptionalToken(e){return this._lexer.token.kind===e&&(this.advanceLexer(),!0)}expectKeyword(e){let t=this._lexer.token;if(t.kind===H.NAME&&t.value===e)this.advanceLexer();else throw Ne(this._lexer.source,t.start,`Expected "${e}", found ${at(t)}.`)}expectOptionalKeyword(e){let t=this._lexer.token;return t.kind===H.NAME&&t.value===e&&(this.advanceLexer(),!0)}unexpected(e){let t=e??this._lexer.token;return Ne(this._lexer.source,t.start,`Unexpected ${at(t)}.`)}any(e,t,n){this.expectToken(e);let r=[];for(;!this.expectOptionalToken(n);)r.push(t.call(this));return r}optionalMany(e,t,n){if(this.expectOptionalToken(e)){let e=[];do e.push(t.call(this));while(!this.expectOptionalToken(n));return e}return[]}many(e,t,n){this.expectToken(e);let r=[];do r.push(t.call(this));while(!this.expectOptionalToken(n));return r}delimitedMany(e,t){this.expectOptionalToken(e);let n=[];do n.push(t.call(this));while(this.expectOptionalToken(e));return n}advanceLexer(){let{maxLexicalTokens:e=this._options.maxTokens}=this._options,t=this._lexer.advance();if(t.kind!==H.EOF&&(++this._tokenCounter,e!==void 0&&this._tokenCounter>e))throw Ne(this._lexer.source,t.start,`Document contains more that ${e} tokens. Parsing aborted.`)}};function at(e){let t=e.value;return ot(e.kind)+(t==null?``:` "${t}"`)}function ot(e){return Fe(e)?`"${e}"`:e}function st(e,t){return e===t?!0:b(e)&&b(t)||ke(e)&&ke(t)?st(e.ofType,t.ofType):!1}function ct(e,t,n){return t===n?!0:b(n)?b(t)?ct(e,t.ofType,n.ofType):!1:b(t)?ct(e,t.ofType,n):ke(n)?ke(t)?ct(e,t.ofType,n.ofType):!1:!ke(t)&&re(n)&&(P(t)||A(t))&&e.isSubType(n,t)}function lt(e,t,n){return t===n?!0:re(t)?re(n)?e.getPossibleTypes(t).some(t=>e.isSubType(n,t)):e.isSubType(t,n):re(n)?e.isSubType(n,t):!1}var ut=new we({name:`Int`,description:"The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=_t(e);if(typeof t==`boolean`)return+!!t;let n=t;if(typeof t==`string`&&t!==``&&(n=Number(t)),typeof n!=`number`||!Number.isInteger(n))throw new B(`Int cannot represent non-integer value: ${E(t)}`);if(n>2147483647||n<-2147483648)throw new B(`Int cannot represent non 32-bit signed integer value: `+E(t));return n},parseValue(e){if(typeof e!=`number`||!Number.isInteger(e))throw new B(`Int cannot represent non-integer value: ${E(e)}`);if(e>2147483647||e<-2147483648)throw new B(`Int cannot represent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==R.INT)throw new B(`Int cannot represent non-integer value: ${D(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>2147483647||t<-2147483648)throw new B(`Int cannot represent non 32-bit signed integer value: ${e.value}`,{nodes:e});return t}}),dt=new we({name:`Float`,description:"The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=_t(e);if(typeof t==`boolean`)return+!!t;let n=t;if(typeof t==`string`&&t!==``&&(n=Number(t)),typeof n!=`number`||!Number.isFinite(n))throw new B(`Float cannot represent non numeric value: ${E(t)}`);return n},parseValue(e){if(typeof e!=`number`||!Number.isFinite(e))throw new B(`Float cannot represent non numeric value: ${E(e)}`);return e},parseLiteral(e){if(e.kind!==R.FLOAT&&e.kind!==R.INT)throw new B(`Float cannot represent non numeric value: ${D(e)}`,e);return parseFloat(e.value)}}),ft=new we({name:`String`,description:"The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",serialize(e){let t=_t(e);if(typeof t==`string`)return t;if(typeof t==`boolean`)return t?`true`:`false`;if(typeof t==`number`&&Number.isFinite(t))return t.toString();throw new B(`String cannot represent value: ${E(e)}`)},parseValue(e){if(typeof e!=`string`)throw new B(`String cannot represent a non string value: ${E(e)}`);return e},parseLiteral(e){if(e.kind!==R.STRING)throw new B(`String cannot represent a non string value: ${D(e)}`,{nodes:e});return e.value}}),pt=new we({name:`Boolean`,description:"The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=_t(e);if(typeof t==`boolean`)return t;if(Number.isFinite(t))return t!==0;throw new B(`Boolean cannot represent a non boolean value: ${E(t)}`)},parseValue(e){if(typeof e!=`boolean`)throw new B(`Boolean cannot represent a non boolean value: ${E(e)}`);return e},parseLiteral(e){if(e.kind!==R.BOOLEAN)throw new B(`Boolean cannot represent a non boolean value: ${D(e)}`,{nodes:e});return e.value}}),mt=new we({name:`ID`,description:'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.',serialize(e){let t=_t(e);if(typeof t==`string`)return t;if(Number.isInteger(t))return String(t);throw new B(`ID cannot represent value: ${E(e)}`)},parseValue(e){if(typeof e==`string`)return e;if(typeof e==`number`&&Number.isInteger(e))return e.toString();throw new B(`ID cannot represent value: ${E(e)}`)},parseLiteral(e){if(e.kind!==R.STRING&&e.kind!==R.INT)throw new B(`ID cannot represent a non-string and non-integer value: `+D(e),{nodes:e});return e.value}}),ht=Object.freeze([ft,ut,dt,pt,mt]);function gt(e){return ht.some(({name:t})=>e.name===t)}function _t(e){if(pe(e)){if(typeof e.valueOf==`function`){let t=e.valueOf();if(!pe(t))return t}if(typeof e.toJSON==`function`)return e.toJSON()}return e}function vt(e){return S(e,yt)}var yt=class{constructor(e){this.name=x(e.name),this.description=e.description,this.locations=e.locations,this.isRepeatable=e.isRepeatable??!1,this.deprecationReason=e.deprecationReason,this.extensions=N(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=e.extensionASTNodes??[],Array.isArray(e.locations)||ie(!1,`@${e.name} locations must be an Array.`);let t=e.args??{};pe(t)&&!Array.isArray(t)||ie(!1,`@${e.name} args must be an object with argument names as keys.`),this.args=_e(t)}get[Symbol.toStringTag](){return`GraphQLDirective`}toConfig(){return{name:this.name,description:this.description,locations:this.locations,args:ge(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return`@`+this.name}toJSON(){return this.toString()}},bt=new yt({name:`include`,description:"Directs the executor to include this field or fragment only when the `if` argument is true.",locations:[V.FIELD,V.FRAGMENT_SPREAD,V.INLINE_FRAGMENT],args:{if:{type:new z(pt),description:`Included when true.`}}}),xt=new yt({name:`skip`,description:"Directs the executor to skip this field or fragment when the `if` argument is true.",locations:[V.FIELD,V.FRAGMENT_SPREAD,V.INLINE_FRAGMENT],args:{if:{type:new z(pt),description:`Skipped when true.`}}}),St=new yt({name:`deprecated`,description:`Marks an element of a GraphQL schema as no longer supported.`,locations:[V.FIELD_DEFINITION,V.ARGUMENT_DEFINITION,V.INPUT_FIELD_DEFINITION,V.ENUM_VALUE,V.DIRECTIVE_DEFINITION],args:{reason:{type:ft,description:`Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).`,defaultValue:`No longer supported`}}}),Ct=new yt({name:`specifiedBy`,description:`Exposes a URL that specifies the behavior of this scalar.`,locations:[V.SCALAR],args:{url:{type:new z(ft),description:`The URL that specifies the behavior of this scalar.`}}}),wt=new yt({name:`oneOf`,description:"Indicates exactly one field must be supplied and this field must not be `null`.",locations:[V.INPUT_OBJECT],args:{}}),Tt=Object.freeze([bt,xt,St,Ct,wt]);function Et(e,t){if(!e)throw Error(t??`Unexpected invariant triggered.`)}function Dt(e){return typeof e==`object`&&typeof e?.[Symbol.iterator]==`function`}function Ot(e,t){if(b(t)){let n=Ot(e,t.ofType);return n?.kind===R.NULL?null:n}if(e===null)return{kind:R.NULL};if(e===void 0)return null;if(ke(t)){let n=t.ofType;if(Dt(e)){let t=[];for(let r of e){let e=Ot(r,n);e!=null&&t.push(e)}return{kind:R.LIST,values:t}}return Ot(e,n)}if(ae(t)){if(!pe(e))return null;let n=[];for(let r of Object.values(t.getFields())){let t=Ot(e[r.name],r.type);t&&n.push({kind:R.OBJECT_FIELD,name:{kind:R.NAME,value:r.name},value:t})}return{kind:R.OBJECT,fields:n}}if(v(t)){let n=t.serialize(e);if(n==null)return null;if(typeof n==`boolean`)return{kind:R.BOOLEAN,value:n};if(typeof n==`number`&&Number.isFinite(n)){let e=String(n);return kt.test(e)?{kind:R.INT,value:e}:{kind:R.FLOAT,value:e}}if(typeof n==`string`)return je(t)?{kind:R.ENUM,value:n}:t===mt&&kt.test(n)?{kind:R.INT,value:n}:{kind:R.STRING,value:n};throw TypeError(`Cannot convert value to AST: ${E(n)}.`)}Et(!1,`Unexpected input type: `+E(t))}var kt=/^-?(?:0|[1-9][0-9]*)$/,At=new be({name:`__Schema`,description:`A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.`,fields:()=>({description:{type:ft,resolve:e=>e.description},types:{description:`A list of all types supported by this server.`,type:new z(new fe(new z(Nt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:`The type that query operations will be rooted at.`,type:new z(Nt),resolve:e=>e.getQueryType()},mutationType:{description:`If this server supports mutation, the type that mutation operations will be rooted at.`,type:Nt,resolve:e=>e.getMutationType()},subscriptionType:{description:`If this server support subscription, the type that subscription operations will be rooted at.`,type:Nt,resolve:e=>e.getSubscriptionType()},directives:{description:`A list of all directives supported by this server.`,type:new z(new fe(new z(jt))),args:{includeDeprecated:{type:new z(pt),defaultValue:!1}},resolve:(e,{includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(e=>e.deprecationReason==null)}})}),jt=new be({name:`__Directive`,description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new z(ft),resolve:e=>e.name},description:{type:ft,resolve:e=>e.description},isRepeatable:{type:new z(pt),resolve:e=>e.isRepeatable},locations:{type:new z(new fe(new z(Mt))),resolve:e=>e.locations},args:{type:new z(new fe(new z(Ft))),args:{includeDeprecated:{type:pt,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(e=>e.deprecationReason==null)}},isDeprecated:{type:new z(pt),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ft,resolve:e=>e.deprecationReason}})}),Mt=new Te({name:`__DirectiveLocation`,description:`A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.`,values:{QUERY:{value:V.QUERY,description:`Location adjacent to a query operation.`},MUTATION:{value:V.MUTATION,description:`Location adjacent to a mutation operation.`},SUBSCRIPTION:{value:V.SUBSCRIPTION,description:`Location adjacent to a subscription operation.`},FIELD:{value:V.FIELD,description:`Location adjacent to a field.`},FRAGMENT_DEFINITION:{value:V.FRAGMENT_DEFINITION,description:`Location adjacent to a fragment definition.`},FRAGMENT_SPREAD:{value:V.FRAGMENT_SPREAD,description:`Location adjacent to a fragment spread.`},INLINE_FRAGMENT:{value:V.INLINE_FRAGMENT,description:`Location adjacent to an inline fragment.`},VARIABLE_DEFINITION:{value:V.VARIABLE_DEFINITION,description:`Location adjacent to a variable definition.`},SCHEMA:{value:V.SCHEMA,description:`Location adjacent to a schema definition.`},SCALAR:{value:V.SCALAR,description:`Location adjacent to a scalar definition.`},OBJECT:{value:V.OBJECT,description:`Location adjacent to an object type definition.`},FIELD_DEFINITION:{value:V.FIELD_DEFINITION,description:`Location adjacent to a field definition.`},ARGUMENT_DEFINITION:{value:V.ARGUMENT_DEFINITION,description:`Location adjacent to an argument definition.`},INTERFACE:{value:V.INTERFACE,description:`Location adjacent to an interface definition.`},UNION:{value:V.UNION,description:`Location adjacent to a union definition.`},ENUM:{value:V.ENUM,description:`Location adjacent to an enum definition.`},ENUM_VALUE:{value:V.ENUM_VALUE,description:`Location adjacent to an enum value definition.`},INPUT_OBJECT:{value:V.INPUT_OBJECT,description:`Location adjacent to an input object type definition.`},INPUT_FIELD_DEFINITION:{value:V.INPUT_FIELD_DEFINITION,description:`Location adjacent to an input object field definition.`},DIRECTIVE_DEFINITION:{value:V.DIRECTIVE_DEFINITION,description:`Location adjacent to a directive definition.`}}}),Nt=new be({name:`__Type`,description:"The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",fields:()=>({kind:{type:new z(Rt),resolve(e){if(O(e))return Lt.SCALAR;if(A(e))return Lt.OBJECT;if(P(e))return Lt.INTERFACE;if(j(e))return Lt.UNION;if(je(e))return Lt.ENUM;if(ae(e))return Lt.INPUT_OBJECT;if(ke(e))return Lt.LIST;if(b(e))return Lt.NON_NULL;Et(!1,`Unexpected type: "${E(e)}".`)}},name:{type:ft,resolve:e=>`name`in e?e.name:void 0},description:{type:ft,resolve:e=>`description`in e?e.description:void 0},specifiedByURL:{type:ft,resolve:e=>`specifiedByURL`in e?e.specifiedByURL:void 0},fields:{type:new fe(new z(Pt)),args:{includeDeprecated:{type:pt,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if(A(e)||P(e)){let n=Object.values(e.getFields());return t?n:n.filter(e=>e.deprecationReason==null)}}},interfaces:{type:new fe(new z(Nt)),resolve(e){if(A(e)||P(e))return e.getInterfaces()}},possibleTypes:{type:new fe(new z(Nt)),resolve(e,t,n,{schema:r}){if(re(e))return r.getPossibleTypes(e)}},enumValues:{type:new fe(new z(It)),args:{includeDeprecated:{type:pt,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if(je(e)){let n=e.getValues();return t?n:n.filter(e=>e.deprecationReason==null)}}},inputFields:{type:new fe(new z(Ft)),args:{includeDeprecated:{type:pt,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if(ae(e)){let n=Object.values(e.getFields());return t?n:n.filter(e=>e.deprecationReason==null)}}},ofType:{type:Nt,resolve:e=>`ofType`in e?e.ofType:void 0},isOneOf:{type:pt,resolve:e=>{if(ae(e))return e.isOneOf}}})}),Pt=new be({name:`__Field`,description:`Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.`,fields:()=>({name:{type:new z(ft),resolve:e=>e.name},description:{type:ft,resolve:e=>e.description},args:{type:new z(new fe(new z(Ft))),args:{includeDeprecated:{type:pt,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(e=>e.deprecationReason==null)}},type:{type:new z(Nt),resolve:e=>e.type},isDeprecated:{type:new z(pt),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ft,resolve:e=>e.deprecationReason}})}),Ft=new be({name:`__InputValue`,description:`Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.`,fields:()=>({name:{type:new z(ft),resolve:e=>e.name},description:{type:ft,resolve:e=>e.description},type:{type:new z(Nt),resolve:e=>e.type},defaultValue:{type:ft,description:`A GraphQL-formatted string representing the default value for this input value.`,resolve(e){let{type:t,defaultValue:n}=e,r=Ot(n,t);return r?w(r):null}},isDeprecated:{type:new z(pt),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ft,resolve:e=>e.deprecationReason}})}),It=new be({name:`__EnumValue`,description:`One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.`,fields:()=>({name:{type:new z(ft),resolve:e=>e.name},description:{type:ft,resolve:e=>e.description},isDeprecated:{type:new z(pt),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ft,resolve:e=>e.deprecationReason}})}),Lt;(function(e){e.SCALAR=`SCALAR`,e.OBJECT=`OBJECT`,e.INTERFACE=`INTERFACE`,e.UNION=`UNION`,e.ENUM=`ENUM`,e.INPUT_OBJECT=`INPUT_OBJECT`,e.LIST=`LIST`,e.NON_NULL=`NON_NULL`})(Lt||={});var Rt=new Te({name:`__TypeKind`,description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{value:Lt.SCALAR,description:`Indicates this type is a scalar.`},OBJECT:{value:Lt.OBJECT,description:"Indicates this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Lt.INTERFACE,description:"Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Lt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},ENUM:{value:Lt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Lt.INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{value:Lt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{value:Lt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}}),zt={name:`__schema`,type:new z(At),description:`Access the current type schema of this server.`,args:[],resolve:(e,t,n,{schema:r})=>r,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0},Bt={name:`__type`,type:Nt,description:`Request the type information of a single type.`,args:[{name:`name`,description:void 0,type:new z(ft),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},n,{schema:r})=>r.getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0},Vt={name:`__typename`,type:new z(ft),description:`The name of the current Object type at runtime.`,args:[],resolve:(e,t,n,{parentType:r})=>r.name,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0},Ht=Object.freeze([At,jt,Mt,Nt,Pt,Ft,It,Rt]);function Ut(e){return Ht.some(({name:t})=>e.name===t)}function Wt(e){return S(e,Kt)}function Gt(e){if(!Wt(e))throw Error(`Expected ${E(e)} to be a GraphQL schema.`);return e}var Kt=class{constructor(e){this.__validationErrors=e.assumeValid===!0?[]:void 0,pe(e)||ie(!1,`Must provide configuration object.`),!e.types||Array.isArray(e.types)||ie(!1,`"types" must be Array if provided but got: ${E(e.types)}.`),!e.directives||Array.isArray(e.directives)||ie(!1,`"directives" must be Array if provided but got: ${E(e.directives)}.`),this.description=e.description,this.extensions=N(e.extensions),this.astNode=e.astNode,this.extensionASTNodes=e.extensionASTNodes??[],this._queryType=e.query,this._mutationType=e.mutation,this._subscriptionType=e.subscription,this._directives=e.directives??Tt;let t=new Set(e.types);if(e.types!=null)for(let n of e.types)t.delete(n),qt(n,t);this._queryType!=null&&qt(this._queryType,t),this._mutationType!=null&&qt(this._mutationType,t),this._subscriptionType!=null&&qt(this._subscriptionType,t);for(let e of this._directives)if(vt(e))for(let n of e.args)qt(n.type,t);qt(At,t),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let e of t){if(e==null)continue;let t=e.name;if(t||ie(!1,`One of the provided types for building the Schema is missing a name.`),this._typeMap[t]!==void 0)throw Error(`Schema must contain uniquely named types but contains multiple types named "${t}".`);if(this._typeMap[t]=e,P(e)){for(let t of e.getInterfaces())if(P(t)){let n=this._implementationsMap[t.name];n===void 0&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),n.interfaces.push(e)}}else if(A(e)){for(let t of e.getInterfaces())if(P(t)){let n=this._implementationsMap[t.name];n===void 0&&(n=this._implementationsMap[t.name]={objects:[],interfaces:[]}),n.objects.push(e)}}}}get[Symbol.toStringTag](){return`GraphQLSchema`}getQueryType(){return this._queryType}getMutationType(){return this._mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(e){switch(e){case h.QUERY:return this.getQueryType();case h.MUTATION:return this.getMutationType();case h.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(e){return this.getTypeMap()[e]}getPossibleTypes(e){return j(e)?e.getTypes():this.getImplementations(e).objects}getImplementations(e){return this._implementationsMap[e.name]??{objects:[],interfaces:[]}}isSubType(e,t){let n=this._subTypeMap[e.name];if(n===void 0){if(n=Object.create(null),j(e))for(let t of e.getTypes())n[t.name]=!0;else{let t=this.getImplementations(e);for(let e of t.objects)n[e.name]=!0;for(let e of t.interfaces)n[e.name]=!0}this._subTypeMap[e.name]=n}return n[t.name]!==void 0}getDirectives(){return this._directives}getDirective(e){return this.getDirectives().find(t=>t.name===e)}toConfig(){return{description:this.description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};function qt(e,t){let n=de(e);if(!t.has(n)){if(t.add(n),j(n))for(let e of n.getTypes())qt(e,t);else if(A(n)||P(n)){for(let e of n.getInterfaces())qt(e,t);for(let e of Object.values(n.getFields())){qt(e.type,t);for(let n of e.args)qt(n.type,t)}}else if(ae(n))for(let e of Object.values(n.getFields()))qt(e.type,t)}return t}function Jt(e){if(Gt(e),e.__validationErrors)return e.__validationErrors;let t=new Xt(e);Zt(t),$t(t),tn(t);let n=t.getErrors();return e.__validationErrors=n,n}function Yt(e){let t=Jt(e);if(t.length!==0)throw Error(t.map(e=>e.message).join(`

`))}var Xt=class{constructor(e){this._errors=[],this.schema=e}reportError(e,t){let n=Array.isArray(t)?t.filter(Boolean):t;this._errors.push(new B(e,{nodes:n}))}getErrors(){return this._errors}};function Zt(e){let t=e.schema,n=t.getQueryType();n?A(n)||e.reportError(`Query root type must be Object type, it cannot be ${E(n)}.`,Qt(t,h.QUERY)??n.astNode):e.reportError(`Query root type must be provided.`,t.astNode);let r=t.getMutationType();r&&!A(r)&&e.reportError(`Mutation root type must be Object type if provided, it cannot be ${E(r)}.`,Qt(t,h.MUTATION)??r.astNode);let i=t.getSubscriptionType();i&&!A(i)&&e.reportError(`Subscription root type must be Object type if provided, it cannot be ${E(i)}.`,Qt(t,h.SUBSCRIPTION)??i.astNode)}function Qt(e,t){return[e.astNode,...e.extensionASTNodes].flatMap(e=>e?.operationTypes??[]).find(e=>e.operation===t)?.type}function $t(e){for(let t of e.schema.getDirectives())if(!vt(t))e.reportError(`Expected directive but got: ${E(t)}.`,t?.astNode);else{en(e,t),t.locations.length===0&&e.reportError(`Directive @${t.name} must include 1 or more locations.`,t.astNode);for(let n of t.args)en(e,n),Ae(n.type)||e.reportError(`The type of @${t.name}(${n.name}:) must be Input Type but got: ${E(n.type)}.`,n.astNode),g(n)&&n.deprecationReason!=null&&e.reportError(`Required argument @${t.name}(${n.name}:) cannot be deprecated.`,[mn(n.astNode),n.astNode?.type])}}function en(e,t){t.name.startsWith(`__`)&&e.reportError(`Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function tn(e){let t=dn(e),n=e.schema.getTypeMap();for(let r of Object.values(n))F(r)?(Ut(r)||en(e,r),A(r)||P(r)?(nn(e,r),rn(e,r)):j(r)?sn(e,r):je(r)?cn(e,r):ae(r)&&(ln(e,r),t(r))):e.reportError(`Expected GraphQL named type but got: ${E(r)}.`,r.astNode)}function nn(e,t){let n=Object.values(t.getFields());n.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let r of n){en(e,r),he(r.type)||e.reportError(`The type of ${t.name}.${r.name} must be Output Type but got: ${E(r.type)}.`,r.astNode?.type);for(let n of r.args){let i=n.name;en(e,n),Ae(n.type)||e.reportError(`The type of ${t.name}.${r.name}(${i}:) must be Input Type but got: ${E(n.type)}.`,n.astNode?.type),g(n)&&n.deprecationReason!=null&&e.reportError(`Required argument ${t.name}.${r.name}(${i}:) cannot be deprecated.`,[mn(n.astNode),n.astNode?.type])}}}function rn(e,t){let n=Object.create(null);for(let r of t.getInterfaces())P(r)?t===r?e.reportError(`Type ${t.name} cannot implement itself because it would create a circular reference.`,fn(t,r)):n[r.name]?e.reportError(`Type ${t.name} can only implement ${r.name} once.`,fn(t,r)):(n[r.name]=!0,on(e,t,r),an(e,t,r)):e.reportError(`Type ${E(t)} must only implement Interface types, it cannot implement ${E(r)}.`,fn(t,r))}function an(e,t,n){let r=t.getFields();for(let i of Object.values(n.getFields())){let a=i.name,o=r[a];if(!o)e.reportError(`Interface field ${n.name}.${a} expected but ${t.name} does not provide it.`,[i.astNode,t.astNode,...t.extensionASTNodes]);else{ct(e.schema,o.type,i.type)||e.reportError(`Interface field ${n.name}.${a} expects type ${E(i.type)} but ${t.name}.${a} is type ${E(o.type)}.`,[i.astNode?.type,o.astNode?.type]);for(let r of i.args){let i=r.name,s=o.args.find(e=>e.name===i);s?st(r.type,s.type)||e.reportError(`Interface field argument ${n.name}.${a}(${i}:) expects type ${E(r.type)} but ${t.name}.${a}(${i}:) is type ${E(s.type)}.`,[r.astNode?.type,s.astNode?.type]):e.reportError(`Interface field argument ${n.name}.${a}(${i}:) expected but ${t.name}.${a} does not provide it.`,[r.astNode,o.astNode])}for(let r of o.args){let o=r.name;!i.args.find(e=>e.name===o)&&g(r)&&e.reportError(`Object field ${t.name}.${a} includes required argument ${o} that is missing from the Interface field ${n.name}.${a}.`,[r.astNode,i.astNode])}}}}function on(e,t,n){let r=t.getInterfaces();for(let i of n.getInterfaces())r.includes(i)||e.reportError(i===t?`Type ${t.name} cannot implement ${n.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${n.name}.`,[...fn(n,i),...fn(t,n)])}function sn(e,t){let n=t.getTypes();n.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.astNode,...t.extensionASTNodes]);let r=Object.create(null);for(let i of n)r[i.name]?e.reportError(`Union type ${t.name} can only include type ${i.name} once.`,pn(t,i.name)):(r[i.name]=!0,A(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${E(i)}.`,pn(t,String(i))))}function cn(e,t){let n=t.getValues();n.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);for(let t of n)en(e,t)}function ln(e,t){let n=Object.values(t.getFields());n.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let r of n)en(e,r),Ae(r.type)||e.reportError(`The type of ${t.name}.${r.name} must be Input Type but got: ${E(r.type)}.`,r.astNode?.type),me(r)&&r.deprecationReason!=null&&e.reportError(`Required input field ${t.name}.${r.name} cannot be deprecated.`,[mn(r.astNode),r.astNode?.type]),t.isOneOf&&un(t,r,e)}function un(e,t,n){b(t.type)&&n.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,t.astNode?.type),t.defaultValue!==void 0&&n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function dn(e){let t=Object.create(null),n=[],r=Object.create(null);return i;function i(a){if(t[a.name])return;t[a.name]=!0,r[a.name]=n.length;let o=Object.values(a.getFields());for(let t of o)if(b(t.type)&&ae(t.type.ofType)){let a=t.type.ofType,o=r[a.name];if(n.push(t),o===void 0)i(a);else{let t=n.slice(o),r=t.map(e=>e.name).join(`.`);e.reportError(`Cannot reference Input Object "${a.name}" within itself through a series of non-null fields: "${r}".`,t.map(e=>e.astNode))}n.pop()}r[a.name]=void 0}}function fn(e,t){let{astNode:n,extensionASTNodes:r}=e;return(n==null?r:[n,...r]).flatMap(e=>e.interfaces??[]).filter(e=>e.name.value===t.name)}function pn(e,t){let{astNode:n,extensionASTNodes:r}=e;return(n==null?r:[n,...r]).flatMap(e=>e.types??[]).filter(e=>e.name.value===t)}function mn(e){return e?.directives?.find(e=>e.name.value===St.name)}var hn=Object.freeze({});function gn(e,t,n=ce){let r=new Map;for(let e of Object.values(R))r.set(e,vn(t,e));let i,a=Array.isArray(e),o=[e],s=-1,c=[],l=e,u,d,f=[],p=[];do{s++;let e=s===o.length,m=e&&c.length!==0;if(e){if(u=p.length===0?void 0:f[f.length-1],l=d,d=p.pop(),m){if(a){l=l.slice();let e=0;for(let[t,n]of c){let r=t-e;n===null?(l.splice(r,1),e++):l[r]=n}}else{l={...l};for(let[e,t]of c)l[e]=t}}s=i.index,o=i.keys,c=i.edits,a=i.inArray,i=i.prev}else if(d){if(u=a?s:o[s],l=d[u],l==null)continue;f.push(u)}let h;if(!Array.isArray(l)){if(ye(l)||ie(!1,`Invalid AST Node: ${E(l)}.`),h=(e?r.get(l.kind)?.leave:r.get(l.kind)?.enter)?.call(t,l,u,d,f,p),h===hn)break;if(h===!1){if(!e){f.pop();continue}}else if(h!==void 0&&(c.push([u,h]),!e)){if(ye(h))l=h;else{f.pop();continue}}}h===void 0&&m&&c.push([u,l]),e?f.pop():(i={inArray:a,index:s,keys:o,edits:c,prev:i},a=Array.isArray(l),o=a?l:n[l.kind]??[],s=-1,c=[],d&&p.push(d),d=l)}while(i!==void 0);return c.length===0?e:c[c.length-1][1]}function _n(e){let t=Array(e.length).fill(null),n=Object.create(null);for(let r of Object.values(R)){let i=!1,a=Array(e.length).fill(void 0),o=Array(e.length).fill(void 0);for(let t=0;t<e.length;++t){let{enter:n,leave:s}=vn(e[t],r);i||=n!=null||s!=null,a[t]=n,o[t]=s}i&&(n[r]={enter(...n){let r=n[0];for(let i=0;i<e.length;i++)if(t[i]===null){let o=a[i]?.apply(e[i],n);if(o===!1)t[i]=r;else if(o===hn)t[i]=hn;else if(o!==void 0)return o}},leave(...n){let r=n[0];for(let i=0;i<e.length;i++)if(t[i]===null){let r=o[i]?.apply(e[i],n);if(r===hn)t[i]=hn;else if(r!==void 0&&r!==!1)return r}else t[i]===r&&(t[i]=null)}})}return n}function vn(e,t){let n=e[t];return typeof n==`object`?n:typeof n==`function`?{enter:n,leave:void 0}:{enter:e.enter,leave:e.leave}}function yn(e,t){switch(t.kind){case R.LIST_TYPE:{let n=yn(e,t.type);return n&&new fe(n)}case R.NON_NULL_TYPE:{let n=yn(e,t.type);return n&&new z(n)}case R.NAMED_TYPE:return e.getType(t.name.value)}}var bn=class{constructor(e,t,n){this._schema=e,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??xn,t&&(Ae(t)&&this._inputTypeStack.push(t),Oe(t)&&this._parentTypeStack.push(t),he(t)&&this._typeStack.push(t))}get[Symbol.toStringTag](){return`TypeInfo`}getType(){if(this._typeStack.length>0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this._inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){return this._enumValue}enter(e){let t=this._schema;switch(e.kind){case R.SELECTION_SET:{let e=de(this.getType());this._parentTypeStack.push(Oe(e)?e:void 0);break}case R.FIELD:{let n=this.getParentType(),r,i;n&&(r=this._getFieldDef(t,n,e),r&&(i=r.type)),this._fieldDefStack.push(r),this._typeStack.push(he(i)?i:void 0);break}case R.DIRECTIVE:this._directive=t.getDirective(e.name.value);break;case R.OPERATION_DEFINITION:{let n=t.getRootType(e.operation);this._typeStack.push(A(n)?n:void 0);break}case R.INLINE_FRAGMENT:case R.FRAGMENT_DEFINITION:{let n=e.typeCondition,r=n?yn(t,n):de(this.getType());this._typeStack.push(he(r)?r:void 0);break}case R.VARIABLE_DEFINITION:{let n=yn(t,e.type);this._inputTypeStack.push(Ae(n)?n:void 0);break}case R.ARGUMENT:{let t,n,r=this.getDirective()??this.getFieldDef();r&&(t=r.args.find(t=>t.name===e.name.value),t&&(n=t.type)),this._argument=t,this._defaultValueStack.push(t?t.defaultValue:void 0),this._inputTypeStack.push(Ae(n)?n:void 0);break}case R.LIST:{let e=ue(this.getInputType()),t=ke(e)?e.ofType:e;this._defaultValueStack.push(void 0),this._inputTypeStack.push(Ae(t)?t:void 0);break}case R.OBJECT_FIELD:{let t=de(this.getInputType()),n,r;ae(t)&&(r=t.getFields()[e.name.value],r&&(n=r.type)),this._defaultValueStack.push(r?r.defaultValue:void 0),this._inputTypeStack.push(Ae(n)?n:void 0);break}case R.ENUM:{let t=de(this.getInputType()),n;je(t)&&(n=t.getValue(e.value)),this._enumValue=n;break}}}leave(e){switch(e.kind){case R.SELECTION_SET:this._parentTypeStack.pop();break;case R.FIELD:this._fieldDefStack.pop(),this._typeStack.pop();break;case R.DIRECTIVE:this._directive=null;break;case R.OPERATION_DEFINITION:case R.INLINE_FRAGMENT:case R.FRAGMENT_DEFINITION:this._typeStack.pop();break;case R.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case R.ARGUMENT:this._argument=null,this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case R.LIST:case R.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case R.ENUM:this._enumValue=null}}};function xn(e,t,n){let r=n.name.value;if(r===zt.name&&e.getQueryType()===t)return zt;if(r===Bt.name&&e.getQueryType()===t)return Bt;if(r===Vt.name&&Oe(t))return Vt;if(A(t)||P(t))return t.getFields()[r]}function Sn(e,t){return{enter(...n){let r=n[0];e.enter(r);let i=vn(t,r.kind).enter;if(i){let a=i.apply(t,n);return a!==void 0&&(e.leave(r),ye(a)&&e.enter(a)),a}},leave(...n){let r=n[0],i=vn(t,r.kind).leave,a;return i&&(a=i.apply(t,n)),e.leave(r),a}}}function Cn(e){return e.kind===R.OPERATION_DEFINITION||e.kind===R.FRAGMENT_DEFINITION}function wn(e){return e.kind===R.SCHEMA_DEFINITION||Tn(e)||e.kind===R.DIRECTIVE_DEFINITION}function Tn(e){return e.kind===R.SCALAR_TYPE_DEFINITION||e.kind===R.OBJECT_TYPE_DEFINITION||e.kind===R.INTERFACE_TYPE_DEFINITION||e.kind===R.UNION_TYPE_DEFINITION||e.kind===R.ENUM_TYPE_DEFINITION||e.kind===R.INPUT_OBJECT_TYPE_DEFINITION}function En(e){return e.kind===R.SCHEMA_EXTENSION||e.kind===R.DIRECTIVE_EXTENSION||Dn(e)}function Dn(e){return e.kind===R.SCALAR_TYPE_EXTENSION||e.kind===R.OBJECT_TYPE_EXTENSION||e.kind===R.INTERFACE_TYPE_EXTENSION||e.kind===R.UNION_TYPE_EXTENSION||e.kind===R.ENUM_TYPE_EXTENSION||e.kind===R.INPUT_OBJECT_TYPE_EXTENSION}function On(e){return{Document(t){for(let n of t.definitions)if(!Cn(n)){let t=n.kind===R.SCHEMA_DEFINITION||n.kind===R.SCHEMA_EXTENSION?`schema`:`"`+n.name.value+`"`;e.reportError(new B(`The ${t} definition is not executable.`,{nodes:n}))}return!1}}}function kn(e){return{Field(t){let n=e.getParentType();if(n&&!e.getFieldDef()){let r=e.getSchema(),i=t.name.value,a=ee(`to use an inline fragment on`,e.hideSuggestions?[]:An(r,n,i));a===``&&(a=ee(e.hideSuggestions?[]:jn(n,i))),e.reportError(new B(`Cannot query field "${i}" on type "${n.name}".`+a,{nodes:t}))}}}}function An(e,t,n){if(!re(t))return[];let r=new Set,i=Object.create(null);for(let a of e.getPossibleTypes(t))if(a.getFields()[n]){r.add(a),i[a.name]=1;for(let e of a.getInterfaces())e.getFields()[n]&&(r.add(e),i[e.name]=(i[e.name]??0)+1)}return[...r].sort((t,n)=>{let r=i[n.name]-i[t.name];return r===0?P(t)&&e.isSubType(t,n)?-1:P(n)&&e.isSubType(n,t)?1:_(t.name,n.name):r}).map(e=>e.name)}function jn(e,t){if(A(e)||P(e)){let n=Object.keys(e.getFields());return Me(t,n)}return[]}function Mn(e){return{InlineFragment(t){let n=t.typeCondition;if(n){let t=yn(e.getSchema(),n);if(t&&!Oe(t)){let t=w(n);e.reportError(new B(`Fragment cannot condition on non composite type "${t}".`,{nodes:n}))}}},FragmentDefinition(t){let n=yn(e.getSchema(),t.typeCondition);if(n&&!Oe(n)){let n=w(t.typeCondition);e.reportError(new B(`Fragment "${t.name.value}" cannot condition on non composite type "${n}".`,{nodes:t.typeCondition}))}}}}function Nn(e){return{...Pn(e),Argument(t){let n=e.getArgument(),r=e.getFieldDef(),i=e.getParentType();if(!n&&r&&i){let n=t.name.value,a=e.hideSuggestions?[]:Me(n,r.args.map(e=>e.name));e.reportError(new B(`Unknown argument "${n}" on field "${i.name}.${r.name}".`+ee(a),{nodes:t}))}}}}function Pn(e){let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():Tt;for(let e of r)t[e.name]=new Set(e.args.map(e=>e.name));let i=e.getDocument().definitions;for(let e of i)if(e.kind===R.DIRECTIVE_DEFINITION){let n=e.arguments??[];t[e.name.value]=new Set(n.map(e=>e.name.value))}return{Directive(n){let r=n.name.value,i=t[r];if(n.arguments&&i)for(let t of n.arguments){let n=t.name.value;if(!i.has(n)){let a=e.hideSuggestions?[]:Me(n,Array.from(i));e.reportError(new B(`Unknown argument "${n}" on directive "@${r}".`+(e.hideSuggestions?``:ee(a)),{nodes:t}))}}return!1}}}function Fn(e){let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():Tt;for(let e of r)t[e.name]=e.locations;let i=e.getDocument().definitions;for(let e of i)e.kind===R.DIRECTIVE_DEFINITION&&(t[e.name.value]=e.locations.map(e=>e.value));return{Directive(n,r,i,a,o){let s=n.name.value,c=t[s];if(!c){e.reportError(new B(`Unknown directive "@${s}".`,{nodes:n}));return}let l=In(o);l&&!c.includes(l)&&e.reportError(new B(`Directive "@${s}" may not be used on ${l}.`,{nodes:n}))}}}function In(e){let t=e[e.length-1];switch(`kind`in t||Et(!1),t.kind){case R.OPERATION_DEFINITION:return Ln(t.operation);case R.FIELD:return V.FIELD;case R.FRAGMENT_SPREAD:return V.FRAGMENT_SPREAD;case R.INLINE_FRAGMENT:return V.INLINE_FRAGMENT;case R.FRAGMENT_DEFINITION:return V.FRAGMENT_DEFINITION;case R.VARIABLE_DEFINITION:return V.VARIABLE_DEFINITION;case R.SCHEMA_DEFINITION:case R.SCHEMA_EXTENSION:return V.SCHEMA;case R.SCALAR_TYPE_DEFINITION:case R.SCALAR_TYPE_EXTENSION:return V.SCALAR;case R.OBJECT_TYPE_DEFINITION:case R.OBJECT_TYPE_EXTENSION:return V.OBJECT;case R.FIELD_DEFINITION:return V.FIELD_DEFINITION;case R.INTERFACE_TYPE_DEFINITION:case R.INTERFACE_TYPE_EXTENSION:return V.INTERFACE;case R.UNION_TYPE_DEFINITION:case R.UNION_TYPE_EXTENSION:return V.UNION;case R.ENUM_TYPE_DEFINITION:case R.ENUM_TYPE_EXTENSION:return V.ENUM;case R.ENUM_VALUE_DEFINITION:return V.ENUM_VALUE;case R.INPUT_OBJECT_TYPE_DEFINITION:case R.INPUT_OBJECT_TYPE_EXTENSION:return V.INPUT_OBJECT;case R.INPUT_VALUE_DEFINITION:{let t=e[e.length-3];return`kind`in t||Et(!1),t.kind===R.INPUT_OBJECT_TYPE_DEFINITION?V.INPUT_FIELD_DEFINITION:V.ARGUMENT_DEFINITION}case R.DIRECTIVE_DEFINITION:case R.DIRECTIVE_EXTENSION:return V.DIRECTIVE_DEFINITION;default:Et(!1,`Unexpected kind: `+E(t.kind))}}function Ln(e){switch(e){case h.QUERY:return V.QUERY;case h.MUTATION:return V.MUTATION;case h.SUBSCRIPTION:return V.SUBSCRIPTION}}function Rn(e){return{FragmentSpread(t){let n=t.name.value;e.getFragment(n)||e.reportError(new B(`Unknown fragment "${n}".`,{nodes:t.name}))}}}function zn(e){let t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);for(let t of e.getDocument().definitions)Tn(t)&&(r[t.name.value]=!0);let i=[...Object.keys(n),...Object.keys(r)];return{NamedType(t,a,o,s,c){let l=t.name.value;if(!n[l]&&!r[l]){let n=c[2]??o,r=n!=null&&Vn(n);if(r&&Bn.includes(l))return;let a=e.hideSuggestions?[]:Me(l,r?Bn.concat(i):i);e.reportError(new B(`Unknown type "${l}".`+ee(a),{nodes:t}))}}}}var Bn=[...ht,...Ht].map(e=>e.name);function Vn(e){return`kind`in e&&(wn(e)||En(e))}function Hn(e){let t=0;return{Document(e){t=e.definitions.filter(e=>e.kind===R.OPERATION_DEFINITION).length},OperationDefinition(n){!n.name&&t>1&&e.reportError(new B(`This anonymous operation must be the only defined operation.`,{nodes:n}))}}}function Un(e){let t=e.getSchema(),n=t?.astNode??t?.getQueryType()??t?.getMutationType()??t?.getSubscriptionType(),r=0;return{SchemaDefinition(t){n?e.reportError(new B(`Cannot define a new schema within a schema extension.`,{nodes:t})):(r>0&&e.reportError(new B(`Must provide only one schema definition.`,{nodes:t})),++r)}}}var Wn=3;function Gn(e){let t=Object.create(null),n=Object.create(null);function r(i,a,o=0){if(i.kind===R.FRAGMENT_SPREAD){let s=i.name.value,c=n[s];if(c!==void 0&&c<=o)return!0;let l=a[s],u=t[s];if(l!==void 0&&l>=o||u!==void 0&&u>=o)return!1;let d=e.getFragment(s);return d?(a[s]=o,r(d,a,o)?(n[s]=o,!0):(t[s]=o,!1)):!1}if(i.kind===R.FIELD&&(i.name.value===`fields`||i.name.value===`interfaces`||i.name.value===`possibleTypes`||i.name.value===`inputFields`)&&(o++,o>=Wn))return!0;if(`selectionSet`in i&&i.selectionSet){for(let e of i.selectionSet.selections)if(r(e,a,o))return!0}return!1}return{Field(t){if((t.name.value===`__schema`||t.name.value===`__type`)&&r(t,Object.create(null)))return e.reportError(new B(`Maximum introspection depth exceeded`,{nodes:[t]})),!1}}}function Kn(e){let t=Object.create(null),n=[],r=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(e){return i(e),!1}};function i(a){if(t[a.name.value])return;let o=a.name.value;t[o]=!0;let s=e.getFragmentSpreads(a.selectionSet);if(s.length!==0){r[o]=n.length;for(let t of s){let a=t.name.value,o=r[a];if(n.push(t),o===void 0){let t=e.getFragment(a);t&&i(t)}else{let t=n.slice(o),r=t.slice(0,-1).map(e=>`"`+e.name.value+`"`).join(`, `);e.reportError(new B(`Cannot spread fragment "${a}" within itself`+(r===``?`.`:` via ${r}.`),{nodes:t}))}n.pop()}r[o]=void 0}}}function qn(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(n){let r=e.getRecursiveVariableUsages(n);for(let{node:i}of r){let r=i.name.value;t[r]!==!0&&e.reportError(new B(n.name?`Variable "$${r}" is not defined by operation "${n.name.value}".`:`Variable "$${r}" is not defined.`,{nodes:[i,n]}))}}},VariableDefinition(e){t[e.variable.name.value]=!0}}}function Jn(e){let t=[],n=[];return{OperationDefinition(e){return t.push(e),!1},FragmentDefinition(e){return n.push(e),!1},Document:{leave(){let r=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(e=>e.name.value));for(let t of n){let n=t.name.value;r.has(n)||e.reportError(new B(`Fragment "${n}" is never used.`,{nodes:t}))}}}}}function Yn(e){let t=[];return{OperationDefinition:{enter(){t=[]},leave(n){let r=Object.create(null),i=e.getRecursiveVariableUsages(n);for(let{node:e}of i)r[e.name.value]=!0;for(let i of t){let t=i.variable.name.value;r[t]!==!0&&e.reportError(new B(n.name?`Variable "$${t}" is never used in operation "${n.name.value}".`:`Variable "$${t}" is never used.`,{nodes:i}))}}},VariableDefinition(e){t.push(e)}}}var Xn=new B(`Validation aborted.`),Zn=1e3,Qn=20,$n=5e5;function er(e){let t={comparedFragmentPairs:new xr,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:$n};return{SelectionSet(n,r,i){if(i&&`kind`in i&&i.kind===R.INLINE_FRAGMENT||n.selections.length<=1&&n.selections[0]?.kind!==R.INLINE_FRAGMENT)return;let a=tr(e,t,e.getParentType(),n);for(let{responseName:t,reason:n,fields1:r,fields2:i}of a)e.reportError(new B(`Fields "${yr(t)}" conflict because ${n}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:r.concat(i)}))}}}function tr(e,t,n,r){let i=[],a=mr(e,t,n,r);if(ar(e,i,t,a.groupedFieldSet),a.fragmentNames.length!==0&&(a.groupedFieldSet.size!==0||a.fragmentNames.length>1))for(let n=0;n<a.fragmentNames.length;n++){nr(e,i,t,!1,a,a.fragmentNames[n]);for(let r=n+1;r<a.fragmentNames.length;r++)rr(e,i,t,!1,a.fragmentNames[n],a.fragmentNames[r])}return i}function nr(e,t,n,r,i,a){if(br(n,1),i.groupedFieldSet.size===0)return;let o=i.comparedFragments??=new Map,s=o.get(a);if(s===!1||r&&s===!0)return;o.set(a,r);let c=e.getFragment(a);if(!c)return;let l=hr(e,n,c);if(i!==l){or(e,t,n,r,i,l);for(let a of l.fragmentNames)nr(e,t,n,r,i,a)}}function rr(e,t,n,r,i,a){br(n,2);let{comparedFragmentPairs:o}=n;if(i===a||o.has(i,a,r))return;o.add(i,a,r);let s=e.getFragment(i),c=e.getFragment(a);if(!s||!c)return;let l=hr(e,n,s),u=hr(e,n,c);or(e,t,n,r,l,u);for(let a of u.fragmentNames)rr(e,t,n,r,i,a);for(let i of l.fragmentNames)rr(e,t,n,r,i,a)}function ir(e,t,n,r,i,a,o){let s=[],c=mr(e,t,r,i),l=mr(e,t,a,o);or(e,s,t,n,c,l);for(let r of l.fragmentNames)nr(e,s,t,n,c,r);for(let r of c.fragmentNames)nr(e,s,t,n,l,r);for(let r of c.fragmentNames)for(let i of l.fragmentNames)rr(e,s,t,n,r,i);return s}function ar(e,t,n,r){for(let[i,a]of r)if(a.length>1)for(let r=0;r<a.length;r++)for(let o=r+1;o<a.length;o++){let s=cr(e,n,!1,i,a[r],a[o]);s&&t.push(s)}}function or(e,t,n,r,i,a){if(i.groupedFieldSet.size!==0&&a.groupedFieldSet.size!==0)for(let{responseName:o,fields1:s,fields2:c}of sr(n,i,a))for(let i of s)for(let a of c){let s=cr(e,n,r,o,i,a);s&&t.push(s)}}function sr(e,t,n){let r=t.overlappingFields??=new Map,i=r.get(n);if(i!==void 0)return i;let a=[];for(let[r,i]of t.groupedFieldSet){br(e,1);let t=n.groupedFieldSet.get(r);t!==void 0&&a.push({responseName:r,fields1:i,fields2:t})}return r.set(n,a),a}function cr(e,t,n,r,i,a){let{parentType:o,node:s,definition:c}=i,{parentType:l,node:u,definition:d}=a,f=n||o!==l&&A(o)&&A(l);if(br(t,2),i.isSimpleLeaf&&a.isSimpleLeaf&&c?.type===d?.type&&s.name.value===u.name.value)return;if(!f){let e=lr(i),n=lr(a),o=e.comparisons.get(n);if(o===void 0){let r=s.name.value,i=u.name.value;o=r===i?dr(t,e.arguments,n.arguments)?null:`they have differing arguments`:`"${yr(r)}" and "${yr(i)}" are different fields`,e.comparisons.set(n,o)}if(o!==null)return{responseName:r,reason:o,fields1:[s],fields2:[u]}}let p=c?.type,m=d?.type;if(p&&m&&pr(t,p,m)){let e=lr(i),t=lr(a);return{responseName:r,reason:`they return conflicting types "${e.typeString??=E(p)}" and "${t.typeString??=E(m)}"`,fields1:[s],fields2:[u]}}let h=s.selectionSet,g=u.selectionSet;if(h&&g)return _r(ir(e,t,f,lr(i).namedType,h,lr(a).namedType,g),r,s,u)}function lr(e){return e.info===void 0&&(e.info={comparisons:new Map,namedType:de(e.definition?.type),arguments:ur(e.node.arguments)}),e.info}function ur(e){if(e===void 0||e.length===0)return;let t=new Map;for(let{name:n,value:r}of e)t.set(n.value,r);return{nodes:e,values:t}}function dr(e,t,n){if(t===void 0)return n===void 0;if(t.nodes.length!==n?.nodes.length)return!1;let r=n.values;return t.nodes.every(t=>{br(e,1);let n=r.get(t.name.value);return n!==void 0&&fr(e,t.value)===fr(e,n)})}function fr(e,t){let n=e.stringifiedValues.get(t);if(n!==void 0)return n;let r=JSON.stringify(t,(e,t)=>{if(!ye(t))return t;switch(t.kind){case R.VARIABLE:return[t.kind,t.name.value];case R.OBJECT:return[t.kind,t.fields.slice().sort((e,t)=>e.name.value<t.name.value?-1:+(e.name.value>t.name.value))];case R.OBJECT_FIELD:return[t.name.value,t.value];case R.LIST:return[t.kind,t.values];case R.STRING:return[t.kind,t.value,t.block===!0];default:return[t.kind,`value`in t?t.value:null]}});return e.stringifiedValues.set(t,r),r}function pr(e,t,n){return t!==n&&(br(e,1),ke(t)?!ke(n)||pr(e,t.ofType,n.ofType):ke(n)?!0:b(t)?!b(n)||pr(e,t.ofType,n.ofType):b(n)?!0:v(t)||v(n)?t!==n:!1)}function mr(e,t,n,r){let{cachedCollectFieldsResults:i}=t,a=i.get(n);a===void 0&&(a=new Map,i.set(n,a));let o=a.get(r);if(o)return o;let s=new Map,c=new Set;gr(e,n,r,s,c);let l={groupedFieldSet:s,fragmentNames:[...c]};return a.set(r,l),l}function hr(e,t,n){return mr(e,t,yn(e.getSchema(),n.typeCondition),n.selectionSet)}function gr(e,t,n,r,i){for(let a of n.selections)switch(a.kind){case R.FIELD:{let e=a.name.value,n;(A(t)||P(t))&&(n=t.getFields()[e]);let i=a.alias?a.alias.value:e,o=r.get(i);o===void 0&&(o=[],r.set(i,o)),o.push({parentType:t,node:a,definition:n,isSimpleLeaf:(a.arguments?.length??0)===0&&!a.selectionSet});break}case R.FRAGMENT_SPREAD:i.add(a.name.value);break;case R.INLINE_FRAGMENT:{let n=a.typeCondition;gr(e,n?yn(e.getSchema(),n):t,a.selectionSet,r,i);break}}}function _r(e,t,n,r){if(e.length>0){let i=``;for(let{responseName:t,reason:n}of e)if(i+=(i===``?``:` and `)+`subfields "${yr(t)}" conflict because ${n}`,i.length>Zn)break;return{responseName:t,reason:yr(i),fields1:vr(n,e,`fields1`),fields2:vr(r,e,`fields2`)}}}function vr(e,t,n){let r=[e];for(let e of t){let t=Qn-r.length,i=e[n].slice(-t);if(r.push(...i),r.length===Qn)break}return r}function yr(e){return e.length>Zn?e.slice(0,Zn)+`...`:e}function br(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<0)throw Xn}var xr=class{constructor(){this._data=new Map}has(e,t,n){return this._has(e,t,n)||this._has(t,e,n)}_has(e,t,n){let r=this._data.get(e)?.get(t);return r===void 0?!1:n?!0:n===r}add(e,t,n){let r=this._data.get(e);r===void 0?this._data.set(e,new Map([[t,n]])):r.set(t,n)}};function Sr(e){return{InlineFragment(t){let n=e.getType(),r=e.getParentType();if(Oe(n)&&Oe(r)&&!lt(e.getSchema(),n,r)){let i=E(r),a=E(n);e.reportError(new B(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${a}".`,{nodes:t}))}},FragmentSpread(t){let n=t.name.value,r=Cr(e,n),i=e.getParentType();if(r&&i&&!lt(e.getSchema(),r,i)){let a=E(i),o=E(r);e.reportError(new B(`Fragment "${n}" cannot be spread here as objects of type "${a}" can never be of type "${o}".`,{nodes:t}))}}}}function Cr(e,t){let n=e.getFragment(t);if(n){let t=yn(e.getSchema(),n.typeCondition);if(Oe(t))return t}}function wr(e){let t=e.getSchema(),n=Object.create(null);for(let t of e.getDocument().definitions)Tn(t)&&(n[t.name.value]=t);return{ScalarTypeExtension:r,ObjectTypeExtension:r,InterfaceTypeExtension:r,UnionTypeExtension:r,EnumTypeExtension:r,InputObjectTypeExtension:r};function r(r){let i=r.name.value,a=n[i],o=t?.getType(i),s;if(a?s=Tr[a.kind]:o&&(s=Er(o)),s){if(s!==r.kind){let t=Dr(r.kind);e.reportError(new B(`Cannot extend non-${t} type "${i}".`,{nodes:a?[a,r]:r}))}}else{let a=Object.keys({...n,...t?.getTypeMap()}),o=Me(i,a);e.reportError(new B(`Cannot extend type "${i}" because it is not defined.`+ee(o),{nodes:r.name}))}}}var Tr={[R.SCALAR_TYPE_DEFINITION]:R.SCALAR_TYPE_EXTENSION,[R.OBJECT_TYPE_DEFINITION]:R.OBJECT_TYPE_EXTENSION,[R.INTERFACE_TYPE_DEFINITION]:R.INTERFACE_TYPE_EXTENSION,[R.UNION_TYPE_DEFINITION]:R.UNION_TYPE_EXTENSION,[R.ENUM_TYPE_DEFINITION]:R.ENUM_TYPE_EXTENSION,[R.INPUT_OBJECT_TYPE_DEFINITION]:R.INPUT_OBJECT_TYPE_EXTENSION};function Er(e){if(O(e))return R.SCALAR_TYPE_EXTENSION;if(A(e))return R.OBJECT_TYPE_EXTENSION;if(P(e))return R.INTERFACE_TYPE_EXTENSION;if(j(e))return R.UNION_TYPE_EXTENSION;if(je(e))return R.ENUM_TYPE_EXTENSION;if(ae(e))return R.INPUT_OBJECT_TYPE_EXTENSION;Et(!1,`Unexpected type: `+E(e))}function Dr(e){switch(e){case R.SCALAR_TYPE_EXTENSION:return`scalar`;case R.OBJECT_TYPE_EXTENSION:return`object`;case R.INTERFACE_TYPE_EXTENSION:return`interface`;case R.UNION_TYPE_EXTENSION:return`union`;case R.ENUM_TYPE_EXTENSION:return`enum`;case R.INPUT_OBJECT_TYPE_EXTENSION:return`input object`;default:Et(!1,`Unexpected kind: `+E(e))}}function Or(e){return{...kr(e),Field:{leave(t){let n=e.getFieldDef();if(!n)return!1;let r=new Set(t.arguments?.map(e=>e.name.value));for(let i of n.args)if(!r.has(i.name)&&g(i)){let r=E(i.type);e.reportError(new B(`Field "${n.name}" argument "${i.name}" of type "${r}" is required, but it was not provided.`,{nodes:t}))}}}}}function kr(e){let t=Object.create(null),n=e.getSchema()?.getDirectives()??Tt;for(let e of n)t[e.name]=I(e.args.filter(g),e=>e.name);let r=e.getDocument().definitions;for(let e of r)if(e.kind===R.DIRECTIVE_DEFINITION){let n=e.arguments??[];t[e.name.value]=I(n.filter(Ar),e=>e.name.value)}return{Directive:{leave(n){let r=n.name.value,i=t[r];if(i){let t=n.arguments??[],a=new Set(t.map(e=>e.name.value));for(let[t,o]of Object.entries(i))if(!a.has(t)){let i=k(o.type)?E(o.type):w(o.type);e.reportError(new B(`Directive "@${r}" argument "${t}" of type "${i}" is required, but it was not provided.`,{nodes:n}))}}}}}}function Ar(e){return e.type.kind===R.NON_NULL_TYPE&&e.defaultValue==null}function jr(e){return{Field(t){let n=e.getType(),r=t.selectionSet;if(n){if(v(de(n))){if(r){let i=t.name.value,a=E(n);e.reportError(new B(`Field "${i}" must not have a selection since type "${a}" has no subfields.`,{nodes:r}))}}else if(!r){let r=t.name.value,i=E(n);e.reportError(new B(`Field "${r}" of type "${i}" must have a selection of subfields. Did you mean "${r} { ... }"?`,{nodes:t}))}else if(r.selections.length===0){let r=t.name.value,i=E(n);e.reportError(new B(`Field "${r}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}}}}function Mr(e,t,n){if(e){if(e.kind===R.VARIABLE){let r=e.name.value;if(n==null||!Pr(n,r)||n[r]===void 0)return;let i=n[r];return i===null&&b(t)?void 0:i}if(b(t))return e.kind===R.NULL?void 0:Mr(e,t.ofType,n);if(e.kind===R.NULL)return null;if(ke(t)){let r=t.ofType;if(e.kind===R.LIST){let t=[];for(let i of e.values)if(Nr(i,n)){if(b(r))return;t.push(null)}else{let e=Mr(i,r,n);if(e===void 0)return;t.push(e)}return t}let i=Mr(e,r,n);return i===void 0?void 0:[i]}if(ae(t)){if(e.kind!==R.OBJECT)return;let r=Object.create(null),i=I(e.fields,e=>e.name.value);for(let e of Object.values(t.getFields())){let t=i[e.name];if(!t||Nr(t.value,n)){if(e.defaultValue!==void 0)r[e.name]=e.defaultValue;else if(b(e.type))return;continue}let a=Mr(t.value,e.type,n);if(a===void 0)return;r[e.name]=a}if(t.isOneOf){let e=Object.keys(r);if(e.length!==1||r[e[0]]===null)return}return r}if(v(t)){let r;try{r=t.parseLiteral(e,n)}catch{return}return r===void 0?void 0:r}Et(!1,`Unexpected input type: `+E(t))}}function Nr(e,t){return e.kind===R.VARIABLE&&(t==null||!Pr(t,e.name.value)||t[e.name.value]===void 0)}function Pr(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function Fr(e,t,n){let r=Object.create(null),i=t.arguments??[],a=I(i,e=>e.name.value);for(let i of e.args){let e=i.name,o=i.type,s=a[e];if(!s){if(i.defaultValue!==void 0)r[e]=i.defaultValue;else if(b(o))throw new B(`Argument "${e}" of required type "${E(o)}" was not provided.`,{nodes:t});continue}let c=s.value,l=c.kind===R.NULL;if(c.kind===R.VARIABLE){let t=c.name.value;if(n==null||!Lr(n,t)){if(i.defaultValue!==void 0)r[e]=i.defaultValue;else if(b(o))throw new B(`Argument "${e}" of required type "${E(o)}" was provided the variable "$${t}" which was not provided a runtime value.`,{nodes:c});continue}l=n[t]==null}if(l&&b(o))throw new B(`Argument "${e}" of non-null type "${E(o)}" must not be null.`,{nodes:c});let u=Mr(c,o,n);if(u===void 0)throw new B(`Argument "${e}" has invalid value ${D(c)}.`,{nodes:c});r[e]=u}return{...r}}function Ir(e,t,n){let r=t.directives?.find(t=>t.name.value===e.name);if(r)return Fr(e,r,n)}function Lr(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function Rr(e,t,n,r,i,a){let o=new Map;return zr(e,t,n,r,i,o,new Set,a),o}function zr(e,t,n,r,i,a,o,s){s?.(i);for(let c of i.selections)switch(c.kind){case R.FIELD:{if(!Br(n,c))continue;let e=Hr(c),t=a.get(e);t===void 0?a.set(e,[c]):t.push(c);break}case R.INLINE_FRAGMENT:if(!Br(n,c)||!Vr(e,c,r))continue;zr(e,t,n,r,c.selectionSet,a,o,s);break;case R.FRAGMENT_SPREAD:{let i=c.name.value;if(o.has(i)||!Br(n,c))continue;o.add(i);let l=t[i];if(!l||!Vr(e,l,r))continue;zr(e,t,n,r,l.selectionSet,a,o,s);break}}}function Br(e,t){return Ir(xt,t,e)?.if!==!0&&Ir(bt,t,e)?.if!==!1}function Vr(e,t,n){let r=t.typeCondition;if(!r)return!0;let i=yn(e,r);return i===n?!0:re(i)?e.isSubType(i,n):!1}function Hr(e){return e.alias?e.alias.value:e.name.value}function Ur(e){let t;function n(t){e.spendFragmentWork(t.selections.length);for(let n of t.selections){let t=n.directives;if(t!==void 0){e.spendFragmentWork(t.length);for(let n of t)(n.name.value===`skip`||n.name.value===`include`)&&e.spendFragmentWork(n.arguments?.length??0)}}}return{OperationDefinition(r){if(r.operation===`subscription`){let i=e.getSchema(),a=i.getSubscriptionType();if(a){let o=r.name?r.name.value:null,s=Object.create(null);if(t===void 0){t=Object.create(null);let n=e.getDocument().definitions;e.spendFragmentWork(n.length);for(let e of n)e.kind===R.FRAGMENT_DEFINITION&&(t[e.name.value]=e)}let c=Rr(i,t,s,a,r.selectionSet,n);if(c.size>1){let t=[...c.values()].slice(1).flat();e.reportError(new B(o==null?`Anonymous Subscription must select only one top level field.`:`Subscription "${o}" must select only one top level field.`,{nodes:t}))}for(let t of c.values())t[0].name.value.startsWith(`__`)&&e.reportError(new B(o==null?`Anonymous Subscription must not select an introspection top level field.`:`Subscription "${o}" must not select an introspection top level field.`,{nodes:t}))}}}}}function Wr(e,t){let n=new Map;for(let r of e){let e=t(r),i=n.get(e);i===void 0?n.set(e,[r]):i.push(r)}return n}function Gr(e){return{DirectiveDefinition(e){let t=e.arguments??[];return n(`@${e.name.value}`,t)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};function t(e){let t=e.name.value,r=e.fields??[];for(let e of r){let r=e.name.value,i=e.arguments??[];n(`${t}.${r}`,i)}return!1}function n(t,n){let r=Wr(n,e=>e.name.value);for(let[n,i]of r)i.length>1&&e.reportError(new B(`Argument "${t}(${n}:)" can only be defined once.`,{nodes:i.map(e=>e.name)}));return!1}}function Kr(e){return{Field:t,Directive:t};function t(t){let n=Wr(t.arguments??[],e=>e.name.value);for(let[t,r]of n)r.length>1&&e.reportError(new B(`There can be only one argument named "${t}".`,{nodes:r.map(e=>e.name)}))}}function qr(e){let t=Object.create(null),n=e.getSchema();return{DirectiveDefinition(r){let i=r.name.value;if(n!=null&&n.getDirective(i))e.reportError(new B(`Directive "@${i}" already exists in the schema. It cannot be redefined.`,{nodes:r.name}));else return t[i]?e.reportError(new B(`There can be only one directive named "@${i}".`,{nodes:[t[i],r.name]})):t[i]=r.name,!1}}}function Jr(e){let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():Tt;for(let e of r)t[e.name]=!e.isRepeatable;let i=e.getDocument().definitions;for(let e of i)e.kind===R.DIRECTIVE_DEFINITION&&(t[e.name.value]=!e.repeatable);let a=Object.create(null),o=Object.create(null),s=Object.create(null);return{enter(n){if(!(`directives`in n)||!n.directives)return;let r;if(n.kind===R.SCHEMA_DEFINITION||n.kind===R.SCHEMA_EXTENSION)r=a;else if(Tn(n)||Dn(n)){let e=n.name.value;r=o[e],r===void 0&&(o[e]=r=Object.create(null))}else if(n.kind===R.DIRECTIVE_DEFINITION||n.kind===R.DIRECTIVE_EXTENSION){let e=n.name.value;r=s[e],r===void 0&&(s[e]=r=Object.create(null))}else r=Object.create(null);for(let i of n.directives){let n=i.name.value;t[n]&&(r[n]?e.reportError(new B(`The directive "@${n}" can only be used once at this location.`,{nodes:[r[n],i]})):r[n]=i)}}}}function Yr(e){let t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(t){let i=t.name.value;r[i]||(r[i]=Object.create(null));let a=t.values??[],o=r[i];for(let t of a){let r=t.name.value,a=n[i];je(a)&&a.getValue(r)?e.reportError(new B(`Enum value "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:t.name})):o[r]?e.reportError(new B(`Enum value "${i}.${r}" can only be defined once.`,{nodes:[o[r],t.name]})):o[r]=t.name}return!1}}function Xr(e){let t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(t){let i=t.name.value;r[i]||(r[i]=Object.create(null));let a=t.fields??[],o=r[i];for(let t of a){let r=t.name.value;Zr(n[i],r)?e.reportError(new B(`Field "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:t.name})):o[r]?e.reportError(new B(`Field "${i}.${r}" can only be defined once.`,{nodes:[o[r],t.name]})):o[r]=t.name}return!1}}function Zr(e,t){return A(e)||P(e)||ae(e)?e.getFields()[t]!=null:!1}function Qr(e){let t=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(n){let r=n.name.value;return t[r]?e.reportError(new B(`There can be only one fragment named "${r}".`,{nodes:[t[r],n.name]})):t[r]=n.name,!1}}}function $r(e){let t=[],n=Object.create(null);return{ObjectValue:{enter(){t.push(n),n=Object.create(null)},leave(){let e=t.pop();e||Et(!1),n=e}},ObjectField(t){let r=t.name.value;n[r]?e.reportError(new B(`There can be only one input field named "${r}".`,{nodes:[n[r],t.name]})):n[r]=t.name}}}function ei(e){let t=Object.create(null);return{OperationDefinition(n){let r=n.name;return r&&(t[r.value]?e.reportError(new B(`There can be only one operation named "${r.value}".`,{nodes:[t[r.value],r]})):t[r.value]=r),!1},FragmentDefinition:()=>!1}}function ti(e){let t=e.getSchema(),n=Object.create(null),r=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(t){let i=t.operationTypes??[];for(let t of i){let i=t.operation,a=n[i];r[i]?e.reportError(new B(`Type for ${i} already defined in the schema. It cannot be redefined.`,{nodes:t})):a?e.reportError(new B(`There can be only one ${i} type in schema.`,{nodes:[a,t]})):n[i]=t}return!1}}function ni(e){let t=Object.create(null),n=e.getSchema();return{ScalarTypeDefinition:r,ObjectTypeDefinition:r,InterfaceTypeDefinition:r,UnionTypeDefinition:r,EnumTypeDefinition:r,InputObjectTypeDefinition:r};function r(r){let i=r.name.value;if(n!=null&&n.getType(i))e.reportError(new B(`Type "${i}" already exists in the schema. It cannot also be defined in this type definition.`,{nodes:r.name}));else return t[i]?e.reportError(new B(`There can be only one type named "${i}".`,{nodes:[t[i],r.name]})):t[i]=r.name,!1}}function ri(e){return{OperationDefinition(t){let n=Wr(t.variableDefinitions??[],e=>e.variable.name.value);for(let[t,r]of n)r.length>1&&e.reportError(new B(`There can be only one variable named "$${t}".`,{nodes:r.map(e=>e.variable.name)}))}}}function ii(e){return{ListValue(t){let n=ue(e.getParentInputType());if(!ke(n))return ai(e,t),!1},ObjectValue(t){let n=de(e.getInputType());if(!ae(n))return ai(e,t),!1;let r=I(t.fields,e=>e.name.value);for(let i of Object.values(n.getFields()))if(!r[i.name]&&me(i)){let r=E(i.type);e.reportError(new B(`Field "${n.name}.${i.name}" of required type "${r}" was not provided.`,{nodes:t}))}n.isOneOf&&oi(e,t,n,r)},ObjectField(t){let n=de(e.getParentInputType());if(!e.getInputType()&&ae(n)){let r=e.hideSuggestions?[]:Me(t.name.value,Object.keys(n.getFields()));e.reportError(new B(`Field "${t.name.value}" is not defined by type "${n.name}".`+ee(r),{nodes:t}))}},NullValue(t){let n=e.getInputType();b(n)&&e.reportError(new B(`Expected value of type "${E(n)}", found ${D(t)}.`,{nodes:t}))},EnumValue:t=>ai(e,t),IntValue:t=>ai(e,t),FloatValue:t=>ai(e,t),StringValue:t=>ai(e,t),BooleanValue:t=>ai(e,t)}}function ai(e,t){let n=e.getInputType();if(!n)return;let r=de(n);if(v(r))try{if((je(r)?r.parseLiteral(t,void 0,e.hideSuggestions):r.parseLiteral(t,void 0))===void 0){let r=E(n);e.reportError(new B(`Expected value of type "${r}", found ${D(t)}.`,{nodes:t}))}}catch(r){let i=E(n);r instanceof B?e.reportError(r):e.reportError(new B(`Expected value of type "${i}", found ${D(t)}; `+r.message,{nodes:t,originalError:r}))}else{let r=E(n);e.reportError(new B(`Expected value of type "${r}", found ${D(t)}.`,{nodes:t}))}}function oi(e,t,n,r){let i=Object.keys(r);if(i.length!==1){e.reportError(new B(`OneOf Input Object "${n.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=r[i[0]]?.value;a&&a.kind!==R.NULL||e.reportError(new B(`Field "${n.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}function si(e){return{VariableDefinition(t){let n=yn(e.getSchema(),t.type);if(n!==void 0&&!Ae(n)){let n=t.variable.name.value,r=w(t.type);e.reportError(new B(`Variable "$${n}" cannot be non-input type "${r}".`,{nodes:t.type}))}}}}function ci(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(n){let r=e.getRecursiveVariableUsages(n);for(let{node:n,type:i,defaultValue:a,parentType:o}of r){let r=n.name.value,s=t[r];if(s&&i){let t=e.getSchema(),c=yn(t,s.type);if(c&&!li(t,c,s.defaultValue,i,a)){let t=E(c),a=E(i);e.reportError(new B(`Variable "$${r}" of type "${t}" used in position expecting type "${a}".`,{nodes:[s,n]}))}ae(o)&&o.isOneOf&&y(c)&&e.reportError(new B(`Variable "$${r}" is of type "${c}" but must be non-nullable to be used for OneOf Input Object "${o}".`,{nodes:[s,n]}))}}}},VariableDefinition(e){t[e.variable.name.value]=e}}}function li(e,t,n,r,i){if(b(r)&&!b(t)){if((n==null||n.kind===R.NULL)&&i===void 0)return!1;let a=r.ofType;return ct(e,t,a)}return ct(e,t,r)}var ui=Object.freeze([Gn]),di=Object.freeze([On,ei,Hn,Ur,zn,Mn,si,jr,kn,Qr,Rn,Jn,Sr,Kn,ri,qn,Yn,Fn,Jr,Nn,Kr,ii,Or,ci,er,$r,...ui]),fi=Object.freeze([Un,ti,ni,Yr,Xr,Gr,qr,zn,Fn,Jr,wr,Pn,Kr,$r,kr]),pi=class{constructor(){this._entries=new Map,this._memberIds=new Map,this._nextMemberId=0}get(e){return this._entries.get(this._key(e))}set(e,t){this._entries.set(this._key(e),t)}_key(e){let t=[];for(let n of e){let e=this._memberIds.get(n);e===void 0&&(e=this._nextMemberId++,this._memberIds.set(n,e)),t.push(e)}return t.sort((e,t)=>e-t),t.join(`,`)}},mi=class{_remainingFragmentWork=5e4;constructor(e,t){this._ast=e,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=new pi,this._onError=t}get[Symbol.toStringTag](){return`ASTValidationContext`}reportError(e){this._onError(e)}getDocument(){return this._ast}getFragment(e){let t;if(this._fragments)t=this._fragments;else{t=Object.create(null);for(let e of this.getDocument().definitions)e.kind===R.FRAGMENT_DEFINITION&&(t[e.name.value]=e);this._fragments=t}return t[e]}getFragmentSpreads(e){let t=this._fragmentSpreads.get(e);if(!t){t=[];let n=[e],r;for(;r=n.pop();)for(let e of r.selections)e.kind===R.FRAGMENT_SPREAD?t.push(e):e.selectionSet&&n.push(e.selectionSet);this._fragmentSpreads.set(e,t)}return t}getRecursivelyReferencedFragments(e){return this.getRecursivelyReferencedFragmentsForOperations([e])}getRecursivelyReferencedFragmentsForOperations(e){let t=new Set(e.flatMap(({selectionSet:e})=>this.getFragmentSpreads(e).map(({name:e})=>e.value))),n=this._recursivelyReferencedFragments.get(t);if(!n){n=[],this.spendFragmentWork(t.size);let e=new Set(t);for(let t of e){let r=this.getFragment(t);if(r){n.push(r);let t=this.getFragmentSpreads(r.selectionSet);this.spendFragmentWork(t.length);for(let n of t)e.add(n.name.value)}}this._recursivelyReferencedFragments.set(t,n)}return n}spendFragmentWork(e){if(this._remainingFragmentWork-=e,this._remainingFragmentWork<0)throw Xn}},hi=class extends mi{constructor(e,t,n){super(e,n),this._schema=t}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return`SDLValidationContext`}getSchema(){return this._schema}},gi=class extends mi{constructor(e,t,n,r,i){super(t,r),this._hideSuggestions=i??!1,this._schema=e,this._typeInfo=n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return`ValidationContext`}getSchema(){return this._schema}getVariableUsages(e){let t=this._variableUsages.get(e);if(!t){let n=[],r=new bn(this._schema);gn(e,Sn(r,{VariableDefinition:()=>!1,Variable(e){n.push({node:e,type:r.getInputType(),defaultValue:r.getDefaultValue(),parentType:r.getParentInputType()})}})),t=n,this._variableUsages.set(e,t)}return t}getRecursiveVariableUsages(e){let t=this._recursiveVariableUsages.get(e);if(!t){let n=this.getRecursivelyReferencedFragments(e),r=this._recursiveVariableUsages.get(n);r||(this.spendFragmentWork(n.length),r=n.flatMap(e=>{let t=this.getVariableUsages(e);return this.spendFragmentWork(t.length),t}),this._recursiveVariableUsages.set(n,r)),this.spendFragmentWork(r.length),t=this.getVariableUsages(e).concat(r),this._recursiveVariableUsages.set(e,t)}return t}getType(){return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this._typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}},_i=L(ce,e=>e.filter(e=>e!==`description`));function vi(e,t,n=di,r,i=new bn(e)){let a=r?.maxErrors??100,o=r?.hideSuggestions??!1;t||ie(!1,`Must provide document.`),Yt(e);let s=Object.freeze({}),c=[],l=new gi(e,t,i,e=>{if(c.length>=a)throw c.push(new B(`Too many validation errors, error limit reached. Validation aborted.`)),s;c.push(e)},o),u=_n(n.map(e=>e(l)));try{gn(t,Sn(i,u),_i)}catch(e){if(e===Xn)c.push(Xn);else if(e!==s)throw e}return c}function yi(e,t,n=fi){let r=[],i=new hi(e,t,e=>{r.push(e)});return gn(e,_n(n.map(e=>e(i)))),r}function bi(e){let t=yi(e);if(t.length!==0)throw Error(t.map(e=>e.message).join(`

`))}function xi(e){return{Field(t){let n=e.getFieldDef(),r=n?.deprecationReason;if(n&&r!=null){let i=e.getParentType();i??Et(!1),e.reportError(new B(`The field ${i.name}.${n.name} is deprecated. ${r}`,{nodes:t}))}},Argument(t){let n=e.getArgument(),r=n?.deprecationReason;if(n&&r!=null){let i=e.getDirective();if(i!=null)e.reportError(new B(`Directive "@${i.name}" argument "${n.name}" is deprecated. ${r}`,{nodes:t}));else{let i=e.getParentType(),a=e.getFieldDef();i!=null&&a!=null||Et(!1),e.reportError(new B(`Field "${i.name}.${a.name}" argument "${n.name}" is deprecated. ${r}`,{nodes:t}))}}},ObjectField(t){let n=de(e.getParentInputType());if(ae(n)){let r=n.getFields()[t.name.value],i=r?.deprecationReason;i!=null&&e.reportError(new B(`The input field ${n.name}.${r.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let n=e.getEnumValue(),r=n?.deprecationReason;if(n&&r!=null){let i=de(e.getInputType());i??Et(!1),e.reportError(new B(`The enum value "${i.name}.${n.name}" is deprecated. ${r}`,{nodes:t}))}}}}function Si(e){let t={descriptions:!0,specifiedByUrl:!1,directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},n=t.descriptions?`description`:``,r=t.specifiedByUrl?`specifiedByURL`:``,i=t.directiveIsRepeatable?`isRepeatable`:``,a=t.schemaDescription?n:``;function o(e){return t.inputValueDeprecation?e:``}function s(e){return t.experimentalDirectiveDeprecation?e:``}let c=t.oneOf?`isOneOf`:``;function l(e,t){if(e<=0)return``;if(e>100)throw Error(`Please set typeDepth to a reasonable value between 0 and 100; the default is 9.`);return`
${t}ofType {
${t}  name
${t}  kind${l(e-1,t+`  `)}
${t}}`}return`
    query IntrospectionQuery {
      __schema {
        ${a}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${s(`(includeDeprecated: true)`)} {
          name
          ${n}
          ${i}
          ${s(`isDeprecated`)}
          ${s(`deprecationReason`)}
          locations
          args${o(`(includeDeprecated: true)`)} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${n}
      ${r}
      ${c}
      fields(includeDeprecated: true) {
        name
        ${n}
        args${o(`(includeDeprecated: true)`)} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${o(`(includeDeprecated: true)`)} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${n}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${n}
      type { ...TypeRef }
      defaultValue
      ${o(`isDeprecated`)}
      ${o(`deprecationReason`)}
    }

    fragment TypeRef on __Type {
      kind
      name${l(t.typeDepth,`      `)}
    }
  `}function Ci(e,t){pe(e)&&pe(e.__schema)||ie(!1,`Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${E(e)}.`);let n=e.__schema,r=C(n.types,e=>e.name,e=>f(e));for(let e of[...ht,...Ht])r[e.name]&&(r[e.name]=e);let i=n.queryType?u(n.queryType):null,a=n.mutationType?u(n.mutationType):null,o=n.subscriptionType?u(n.subscriptionType):null,s=n.directives?n.directives.map(T):[];return new Kt({description:n.description,query:i,mutation:a,subscription:o,types:Object.values(r),directives:s,assumeValid:t?.assumeValid});function c(e){if(e.kind===Lt.LIST){let t=e.ofType;if(!t)throw Error(`Decorated type deeper than introspection query.`);return new fe(c(t))}if(e.kind===Lt.NON_NULL){let t=e.ofType;if(!t)throw Error(`Decorated type deeper than introspection query.`);let n=c(t);return new z(le(n))}return l(e)}function l(e){let t=e.name;if(!t)throw Error(`Unknown type reference: ${E(e)}.`);let n=r[t];if(!n)throw Error(`Invalid or incomplete schema, unknown type: ${t}. Ensure that a full introspection query is used in order to build a client schema.`);return n}function u(e){return xe(l(e))}function d(e){return se(l(e))}function f(e){if(e!=null&&e.name!=null&&e.kind!=null)switch(e.kind){case Lt.SCALAR:return p(e);case Lt.OBJECT:return h(e);case Lt.INTERFACE:return g(e);case Lt.UNION:return _(e);case Lt.ENUM:return v(e);case Lt.INPUT_OBJECT:return y(e)}let t=E(e);throw Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${t}.`)}function p(e){return new we({name:e.name,description:e.description,specifiedByURL:e.specifiedByURL})}function m(e){if(e.interfaces===null&&e.kind===Lt.INTERFACE)return[];if(!e.interfaces){let t=E(e);throw Error(`Introspection result missing interfaces: ${t}.`)}return e.interfaces.map(d)}function h(e){return new be({name:e.name,description:e.description,interfaces:()=>m(e),fields:()=>b(e)})}function g(e){return new Ce({name:e.name,description:e.description,interfaces:()=>m(e),fields:()=>b(e)})}function _(e){if(!e.possibleTypes){let t=E(e);throw Error(`Introspection result missing possibleTypes: ${t}.`)}return new oe({name:e.name,description:e.description,types:()=>e.possibleTypes.map(u)})}function v(e){if(!e.enumValues){let t=E(e);throw Error(`Introspection result missing enumValues: ${t}.`)}return new Te({name:e.name,description:e.description,values:C(e.enumValues,e=>e.name,e=>({description:e.description,deprecationReason:e.deprecationReason}))})}function y(e){if(!e.inputFields){let t=E(e);throw Error(`Introspection result missing inputFields: ${t}.`)}return new ve({name:e.name,description:e.description,fields:()=>S(e.inputFields),isOneOf:e.isOneOf})}function b(e){if(!e.fields)throw Error(`Introspection result missing fields: ${E(e)}.`);return C(e.fields,e=>e.name,x)}function x(e){let t=c(e.type);if(!he(t)){let e=E(t);throw Error(`Introspection must provide output type for fields, but received: ${e}.`)}if(!e.args){let t=E(e);throw Error(`Introspection result missing field args: ${t}.`)}return{description:e.description,deprecationReason:e.deprecationReason,type:t,args:S(e.args)}}function S(e){return C(e,e=>e.name,w)}function w(e){let t=c(e.type);if(!Ae(t)){let e=E(t);throw Error(`Introspection must provide input type for arguments, but received: ${e}.`)}let n=e.defaultValue==null?void 0:Mr(rt(e.defaultValue),t);return{description:e.description,type:t,defaultValue:n,deprecationReason:e.deprecationReason}}function T(e){if(!e.args){let t=E(e);throw Error(`Introspection result missing directive args: ${t}.`)}if(!e.locations){let t=E(e);throw Error(`Introspection result missing directive locations: ${t}.`)}return new yt({name:e.name,description:e.description,isRepeatable:e.isRepeatable,deprecationReason:e.deprecationReason,locations:e.locations.slice(),args:S(e.args)})}}function wi(e,t,n){let r=[],i=Object.create(null),a=Object.create(null),o=[],s,c=[];for(let e of t.definitions)if(e.kind===R.SCHEMA_DEFINITION)s=e;else if(e.kind===R.SCHEMA_EXTENSION)c.push(e);else if(Tn(e))r.push(e);else if(Dn(e)){let t=e.name.value,n=i[t];i[t]=n?n.concat([e]):[e]}else if(e.kind===R.DIRECTIVE_DEFINITION)o.push(e);else if(e.kind===R.DIRECTIVE_EXTENSION){let t=e.name.value,n=a[t];a[t]=n?n.concat([e]):[e]}if(Object.keys(i).length===0&&r.length===0&&Object.keys(a).length===0&&o.length===0&&c.length===0&&s==null)return e;let l=Object.create(null);for(let t of e.types)l[t.name]=g(t);for(let e of r){let t=e.name.value;l[t]=Ti[t]??se(e)}let u=Object.create(null);for(let t of e.directives)u[t.name]=k(t);let d={query:e.query&&m(e.query),mutation:e.mutation&&m(e.mutation),subscription:e.subscription&&m(e.subscription),...s&&D([s]),...D(c)},f=Object.values(u);return{description:s?.description?.value,...d,types:Object.values(l),directives:[...f.map(h),...o.map(F)],extensions:Object.create(null),astNode:s??e.astNode,extensionASTNodes:e.extensionASTNodes.concat(c),assumeValid:n?.assumeValid??!1};function p(e){return ke(e)?new fe(p(e.ofType)):b(e)?new z(p(e.ofType)):m(e)}function m(e){return l[e.name]}function h(e){let t=e.toConfig();return new yt({...t,args:L(t.args,T)})}function g(e){if(Ut(e)||gt(e))return e;if(O(e))return y(e);if(A(e))return x(e);if(P(e))return S(e);if(j(e))return C(e);if(je(e))return v(e);if(ae(e))return _(e);Et(!1,`Unexpected type: `+E(e))}function _(e){let t=e.toConfig(),n=i[t.name]??[];return new ve({...t,fields:()=>({...L(t.fields,e=>({...e,type:p(e.type)})),...te(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function v(e){let t=e.toConfig(),n=i[e.name]??[];return new Te({...t,values:{...t.values,...ne(n)},extensionASTNodes:t.extensionASTNodes.concat(n)})}function y(e){let t=e.toConfig(),n=i[t.name]??[],r=t.specifiedByURL;for(let e of n)r=Di(e)??r;return new we({...t,specifiedByURL:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function x(e){let t=e.toConfig(),n=i[t.name]??[];return new be({...t,interfaces:()=>[...e.getInterfaces().map(m),...re(n)],fields:()=>({...L(t.fields,w),...I(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function S(e){let t=e.toConfig(),n=i[t.name]??[];return new Ce({...t,interfaces:()=>[...e.getInterfaces().map(m),...re(n)],fields:()=>({...L(t.fields,w),...I(n)}),extensionASTNodes:t.extensionASTNodes.concat(n)})}function C(e){let t=e.toConfig(),n=i[t.name]??[];return new oe({...t,types:()=>[...e.getTypes().map(m),...ie(n)],extensionASTNodes:t.extensionASTNodes.concat(n)})}function w(e){return{...e,type:p(e.type),args:e.args&&L(e.args,T)}}function T(e){return{...e,type:p(e.type)}}function D(e){let t={};for(let n of e){let e=n.operationTypes??[];for(let n of e)t[n.operation]=M(n.type)}return t}function k(e){let t=e.toConfig(),n=a[t.name]??[],r=t.deprecationReason??n.map(e=>Ei(e)).find(e=>e!=null);return new yt({...t,deprecationReason:r,extensionASTNodes:t.extensionASTNodes.concat(n)})}function M(e){let t=e.name.value,n=Ti[t]??l[t];if(n===void 0)throw Error(`Unknown type: "${t}".`);return n}function N(e){return e.kind===R.LIST_TYPE?new fe(N(e.type)):e.kind===R.NON_NULL_TYPE?new z(N(e.type)):M(e)}function F(e){let t=a[e.name.value]??[],n=Ei(e)??t.map(e=>Ei(e)).find(e=>e!=null);return new yt({name:e.name.value,description:e.description?.value,locations:e.locations.map(({value:e})=>e),isRepeatable:e.repeatable,args:ee(e.arguments),deprecationReason:n,astNode:e,extensionASTNodes:t})}function I(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e)t[n.name.value]={type:N(n.type),description:n.description?.value,args:ee(n.arguments),deprecationReason:Ei(n),astNode:n}}return t}function ee(e){let t=e??[],n=Object.create(null);for(let e of t){let t=N(e.type);n[e.name.value]={type:t,description:e.description?.value,defaultValue:Mr(e.defaultValue,t),deprecationReason:Ei(e),astNode:e}}return n}function te(e){let t=Object.create(null);for(let n of e){let e=n.fields??[];for(let n of e){let e=N(n.type);t[n.name.value]={type:e,description:n.description?.value,defaultValue:Mr(n.defaultValue,e),deprecationReason:Ei(n),astNode:n}}}return t}function ne(e){let t=Object.create(null);for(let n of e){let e=n.values??[];for(let n of e)t[n.name.value]={description:n.description?.value,deprecationReason:Ei(n),astNode:n}}return t}function re(e){return e.flatMap(e=>e.interfaces?.map(M)??[])}function ie(e){return e.flatMap(e=>e.types?.map(M)??[])}function se(e){let t=e.name.value,n=i[t]??[];switch(e.kind){case R.OBJECT_TYPE_DEFINITION:{let r=[e,...n];return new be({name:t,description:e.description?.value,interfaces:()=>re(r),fields:()=>I(r),astNode:e,extensionASTNodes:n})}case R.INTERFACE_TYPE_DEFINITION:{let r=[e,...n];return new Ce({name:t,description:e.description?.value,interfaces:()=>re(r),fields:()=>I(r),astNode:e,extensionASTNodes:n})}case R.ENUM_TYPE_DEFINITION:{let r=[e,...n];return new Te({name:t,description:e.description?.value,values:ne(r),astNode:e,extensionASTNodes:n})}case R.UNION_TYPE_DEFINITION:{let r=[e,...n];return new oe({name:t,description:e.description?.value,types:()=>ie(r),astNode:e,extensionASTNodes:n})}case R.SCALAR_TYPE_DEFINITION:return new we({name:t,description:e.description?.value,specifiedByURL:Di(e),astNode:e,extensionASTNodes:n});case R.INPUT_OBJECT_TYPE_DEFINITION:{let r=[e,...n];return new ve({name:t,description:e.description?.value,fields:()=>te(r),astNode:e,extensionASTNodes:n,isOneOf:Oi(e)})}}}}var Ti=I([...ht,...Ht],e=>e.name);function Ei(e){return Ir(St,e)?.reason}function Di(e){return Ir(Ct,e)?.url}function Oi(e){return!!Ir(wt,e)}function ki(e,t){e!=null&&e.kind===R.DOCUMENT||ie(!1,`Must provide valid Document AST.`),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&bi(e);let n=wi({description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},e,t);if(n.astNode==null)for(let e of n.types)switch(e.name){case`Query`:n.query=e;break;case`Mutation`:n.mutation=e;break;case`Subscription`:n.subscription=e}let r=[...n.directives,...Tt.filter(e=>n.directives.every(t=>t.name!==e.name))];return new Kt({...n,directives:r})}function Ai(e,t){return ki(nt(e,t),{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}function ji(e){let t=Object.keys(e),n=t.length,r=Array(n);for(let i=0;i<n;++i)r[i]=e[t[i]];return r}function Mi(e,t){return Ni(t,Fi(e.string))}function Ni(e,t){return!t||t.trim()===``||t.trim()===`:`||t.trim()===`{`?Pi(e,e=>!e.isDeprecated):Pi(Pi(e.map(e=>({proximity:Ii(Fi(e.label),t),entry:e})),e=>e.proximity<=2),e=>!e.entry.isDeprecated).sort((e,t)=>+!!e.entry.isDeprecated-!!t.entry.isDeprecated||e.proximity-t.proximity||e.entry.label.length-t.entry.label.length).map(e=>e.entry)}function Pi(e,t){let n=e.filter(t);return n.length===0?e:n}function Fi(e){return e.toLowerCase().replaceAll(/\W/g,``)}function Ii(e,t){let n=Li(t,e);return e.length>t.length&&(n-=e.length-t.length-1,n+=e.indexOf(t)===0?0:.5),n}function Li(e,t){let n,r,i=[],a=e.length,o=t.length;for(n=0;n<=a;n++)i[n]=[n];for(r=1;r<=o;r++)i[0][r]=r;for(n=1;n<=a;n++)for(r=1;r<=o;r++){let a=e[n-1]===t[r-1]?0:1;i[n][r]=Math.min(i[n-1][r]+1,i[n][r-1]+1,i[n-1][r-1]+a),n>1&&r>1&&e[n-1]===t[r-2]&&e[n-2]===t[r-1]&&(i[n][r]=Math.min(i[n][r],i[n-2][r-2]+a))}return i[a][o]}var Ri=e=>` {\n   $${e??1}\n}`,zi=(e,t,n)=>{if(!t)return n??e;let r=de(t);return A(r)||ae(r)||ke(r)||re(r)?e+Ri():n??e},Bi=(e,t,n)=>ke(t)?e+`[${zi(``,de(t.ofType),`$1`)}]`:zi(e,t,n),Vi=e=>{let t=e.args.filter(e=>e.type.toString().endsWith(`!`));if(t.length)return e.name+`(${t.map((e,t)=>`${e.name}: $${t+1}`)}) ${zi(``,e.type,`
`)}`},Hi;(function(e){function t(e){return typeof e==`string`}e.is=t})(Hi||={});var Ui;(function(e){function t(e){return typeof e==`string`}e.is=t})(Ui||={});var Wi;(function(e){e.MIN_VALUE=-2147483648,e.MAX_VALUE=2147483647;function t(t){return typeof t==`number`&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}e.is=t})(Wi||={});var Gi;(function(e){e.MIN_VALUE=0,e.MAX_VALUE=2147483647;function t(t){return typeof t==`number`&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}e.is=t})(Gi||={});var Ki;(function(e){function t(e,t){return e===Number.MAX_VALUE&&(e=Gi.MAX_VALUE),t===Number.MAX_VALUE&&(t=Gi.MAX_VALUE),{line:e,character:t}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&U.uinteger(t.line)&&U.uinteger(t.character)}e.is=n})(Ki||={});var qi;(function(e){function t(e,t,n,r){if(U.uinteger(e)&&U.uinteger(t)&&U.uinteger(n)&&U.uinteger(r))return{start:Ki.create(e,t),end:Ki.create(n,r)};if(Ki.is(e)&&Ki.is(t))return{start:e,end:t};throw Error(`Range#create called with invalid arguments[${e}, ${t}, ${n}, ${r}]`)}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&Ki.is(t.start)&&Ki.is(t.end)}e.is=n})(qi||={});var Ji;(function(e){function t(e,t){return{uri:e,range:t}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&qi.is(t.range)&&(U.string(t.uri)||U.undefined(t.uri))}e.is=n})(Ji||={});var Yi;(function(e){function t(e,t,n,r){return{targetUri:e,targetRange:t,targetSelectionRange:n,originSelectionRange:r}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&qi.is(t.targetRange)&&U.string(t.targetUri)&&qi.is(t.targetSelectionRange)&&(qi.is(t.originSelectionRange)||U.undefined(t.originSelectionRange))}e.is=n})(Yi||={});var Xi;(function(e){function t(e,t,n,r){return{red:e,green:t,blue:n,alpha:r}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&U.numberRange(t.red,0,1)&&U.numberRange(t.green,0,1)&&U.numberRange(t.blue,0,1)&&U.numberRange(t.alpha,0,1)}e.is=n})(Xi||={});var Zi;(function(e){function t(e,t){return{range:e,color:t}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&qi.is(t.range)&&Xi.is(t.color)}e.is=n})(Zi||={});var Qi;(function(e){function t(e,t,n){return{label:e,textEdit:t,additionalTextEdits:n}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&U.string(t.label)&&(U.undefined(t.textEdit)||sa.is(t.textEdit))&&(U.undefined(t.additionalTextEdits)||U.typedArray(t.additionalTextEdits,sa.is))}e.is=n})(Qi||={});var $i;(function(e){e.Comment=`comment`,e.Imports=`imports`,e.Region=`region`})($i||={});var ea;(function(e){function t(e,t,n,r,i,a){let o={startLine:e,endLine:t};return U.defined(n)&&(o.startCharacter=n),U.defined(r)&&(o.endCharacter=r),U.defined(i)&&(o.kind=i),U.defined(a)&&(o.collapsedText=a),o}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&U.uinteger(t.startLine)&&U.uinteger(t.endLine)&&(U.undefined(t.startCharacter)||U.uinteger(t.startCharacter))&&(U.undefined(t.endCharacter)||U.uinteger(t.endCharacter))&&(U.undefined(t.kind)||U.string(t.kind))}e.is=n})(ea||={});var ta;(function(e){function t(e,t){return{location:e,message:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&Ji.is(t.location)&&U.string(t.message)}e.is=n})(ta||={});var na;(function(e){e.Error=1,e.Warning=2,e.Information=3,e.Hint=4})(na||={});var ra;(function(e){e.Unnecessary=1,e.Deprecated=2})(ra||={});var ia;(function(e){function t(e){let t=e;return U.objectLiteral(t)&&U.string(t.href)}e.is=t})(ia||={});var aa;(function(e){function t(e,t,n,r,i,a){let o={range:e,message:t};return U.defined(n)&&(o.severity=n),U.defined(r)&&(o.code=r),U.defined(i)&&(o.source=i),U.defined(a)&&(o.relatedInformation=a),o}e.create=t;function n(e){let t=e;return U.defined(t)&&qi.is(t.range)&&(U.string(t.message)||Ca.is(t.message))&&(U.number(t.severity)||U.undefined(t.severity))&&(U.integer(t.code)||U.string(t.code)||U.undefined(t.code))&&(U.undefined(t.codeDescription)||U.string(t.codeDescription?.href))&&(U.string(t.source)||U.undefined(t.source))&&(U.undefined(t.relatedInformation)||U.typedArray(t.relatedInformation,ta.is))}e.is=n;function r(e){return U.string(e.message)}e.is3_17=r;function i(e){if(U.string(e.message))return e.message;if(Ca.is(e.message))return e.message.value;throw Error(`Unknown message type ${typeof e.message}`)}e.getMessageString=i})(aa||={});var oa;(function(e){function t(e,t,...n){let r={title:e,command:t};return U.defined(n)&&n.length>0&&(r.arguments=n),r}e.create=t;function n(e){let t=e;return U.defined(t)&&U.string(t.title)&&(t.tooltip===void 0||U.string(t.tooltip))&&U.string(t.command)}e.is=n})(oa||={});var sa;(function(e){function t(e,t){return{range:e,newText:t}}e.replace=t;function n(e,t){return{range:{start:e,end:e},newText:t}}e.insert=n;function r(e){return{range:e,newText:``}}e.del=r;function i(e){let t=e;return U.objectLiteral(t)&&U.string(t.newText)&&qi.is(t.range)}e.is=i})(sa||={});var ca;(function(e){function t(e,t,n){let r={label:e};return t!==void 0&&(r.needsConfirmation=t),n!==void 0&&(r.description=n),r}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&U.string(t.label)&&(U.boolean(t.needsConfirmation)||t.needsConfirmation===void 0)&&(U.string(t.description)||t.description===void 0)}e.is=n})(ca||={});var la;(function(e){function t(e){let t=e;return U.string(t)}e.is=t})(la||={});var ua;(function(e){function t(e,t,n){return{range:e,newText:t,annotationId:n}}e.replace=t;function n(e,t,n){return{range:{start:e,end:e},newText:t,annotationId:n}}e.insert=n;function r(e,t){return{range:e,newText:``,annotationId:t}}e.del=r;function i(e){let t=e;return sa.is(t)&&(ca.is(t.annotationId)||la.is(t.annotationId))}e.is=i})(ua||={});var da;(function(e){function t(e,t){return{textDocument:e,edits:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&ya.is(t.textDocument)&&Array.isArray(t.edits)}e.is=n})(da||={});var fa;(function(e){function t(e,t,n){let r={kind:`create`,uri:e};return t!==void 0&&(t.overwrite!==void 0||t.ignoreIfExists!==void 0)&&(r.options=t),n!==void 0&&(r.annotationId=n),r}e.create=t;function n(e){let t=e;return t&&t.kind===`create`&&U.string(t.uri)&&(t.options===void 0||(t.options.overwrite===void 0||U.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||U.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||la.is(t.annotationId))}e.is=n})(fa||={});var pa;(function(e){function t(e,t,n,r){let i={kind:`rename`,oldUri:e,newUri:t};return n!==void 0&&(n.overwrite!==void 0||n.ignoreIfExists!==void 0)&&(i.options=n),r!==void 0&&(i.annotationId=r),i}e.create=t;function n(e){let t=e;return t&&t.kind===`rename`&&U.string(t.oldUri)&&U.string(t.newUri)&&(t.options===void 0||(t.options.overwrite===void 0||U.boolean(t.options.overwrite))&&(t.options.ignoreIfExists===void 0||U.boolean(t.options.ignoreIfExists)))&&(t.annotationId===void 0||la.is(t.annotationId))}e.is=n})(pa||={});var ma;(function(e){function t(e,t,n){let r={kind:`delete`,uri:e};return t!==void 0&&(t.recursive!==void 0||t.ignoreIfNotExists!==void 0)&&(r.options=t),n!==void 0&&(r.annotationId=n),r}e.create=t;function n(e){let t=e;return t&&t.kind===`delete`&&U.string(t.uri)&&(t.options===void 0||(t.options.recursive===void 0||U.boolean(t.options.recursive))&&(t.options.ignoreIfNotExists===void 0||U.boolean(t.options.ignoreIfNotExists)))&&(t.annotationId===void 0||la.is(t.annotationId))}e.is=n})(ma||={});var ha;(function(e){function t(e){let t=e;return t&&(t.changes!==void 0||t.documentChanges!==void 0)&&(t.documentChanges===void 0||t.documentChanges.every(e=>U.string(e.kind)?fa.is(e)||pa.is(e)||ma.is(e):da.is(e)))}e.is=t})(ha||={});var ga;(function(e){function t(e){let t=e;return U.objectLiteral(t)&&qi.is(t.range)&&lo.isSnippet(t.snippet)&&(t.annotationId===void 0||ca.is(t.annotationId)||la.is(t.annotationId))}e.is=t})(ga||={});var _a;(function(e){function t(e){return{uri:e}}e.create=t;function n(e){let t=e;return U.defined(t)&&U.string(t.uri)}e.is=n})(_a||={});var va;(function(e){function t(e,t){return{uri:e,version:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&U.string(t.uri)&&U.integer(t.version)}e.is=n})(va||={});var ya;(function(e){function t(e,t){return{uri:e,version:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&U.string(t.uri)&&(t.version===null||U.integer(t.version))}e.is=n})(ya||={});var ba;(function(e){e.ABAP=`abap`,e.WindowsBat=`bat`,e.BibTeX=`bibtex`,e.Clojure=`clojure`,e.Coffeescript=`coffeescript`,e.C=`c`,e.CPP=`cpp`,e.CSharp=`csharp`,e.CSS=`css`,e.D=`d`,e.Delphi=`pascal`,e.Diff=`diff`,e.Dart=`dart`,e.Dockerfile=`dockerfile`,e.Elixir=`elixir`,e.Erlang=`erlang`,e.FSharp=`fsharp`,e.GitCommit=`git-commit`,e.GitRebase=`git-rebase`,e.Go=`go`,e.Groovy=`groovy`,e.Handlebars=`handlebars`,e.Haskell=`haskell`,e.HTML=`html`,e.Ini=`ini`,e.Java=`java`,e.JavaScript=`javascript`,e.JavaScriptReact=`javascriptreact`,e.JSON=`json`,e.LaTeX=`latex`,e.Less=`less`,e.Lua=`lua`,e.Makefile=`makefile`,e.Markdown=`markdown`,e.ObjectiveC=`objective-c`,e.ObjectiveCPP=`objective-cpp`,e.Pascal=`pascal`,e.Perl=`perl`,e.Perl6=`perl6`,e.PHP=`php`,e.Plaintext=`plaintext`,e.Powershell=`powershell`,e.Pug=`jade`,e.Python=`python`,e.R=`r`,e.Razor=`razor`,e.Ruby=`ruby`,e.Rust=`rust`,e.SCSS=`scss`,e.SASS=`sass`,e.Scala=`scala`,e.ShaderLab=`shaderlab`,e.ShellScript=`shellscript`,e.SQL=`sql`,e.Swift=`swift`,e.TypeScript=`typescript`,e.TypeScriptReact=`typescriptreact`,e.TeX=`tex`,e.VisualBasic=`vb`,e.XML=`xml`,e.XSL=`xsl`,e.YAML=`yaml`})(ba||={});var xa;(function(e){function t(e,t,n,r){return{uri:e,languageId:t,version:n,text:r}}e.create=t;function n(e){let t=e;return U.defined(t)&&U.string(t.uri)&&U.string(t.languageId)&&U.integer(t.version)&&U.string(t.text)}e.is=n})(xa||={});var Sa;(function(e){e.PlainText=`plaintext`,e.Markdown=`markdown`;function t(t){let n=t;return n===e.PlainText||n===e.Markdown}e.is=t})(Sa||={});var Ca;(function(e){function t(e){let t=e;return U.objectLiteral(e)&&Sa.is(t.kind)&&U.string(t.value)}e.is=t})(Ca||={});var wa;(function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=7,e.Interface=8,e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,e.EnumMember=20,e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25})(wa||={});var Ta;(function(e){e.PlainText=1,e.Snippet=2})(Ta||={});var Ea;(function(e){e.Deprecated=1})(Ea||={});var Da;(function(e){function t(e,t,n){return{newText:e,insert:t,replace:n}}e.create=t;function n(e){let t=e;return t&&U.string(t.newText)&&qi.is(t.insert)&&qi.is(t.replace)}e.is=n})(Da||={});var Oa;(function(e){e.asIs=1,e.adjustIndentation=2})(Oa||={});var ka;(function(e){e.Replace=1,e.Merge=2})(ka||={});var Aa;(function(e){function t(e){let t=e;return t&&(U.string(t.detail)||t.detail===void 0)&&(U.string(t.description)||t.description===void 0)}e.is=t})(Aa||={});var ja;(function(e){function t(e){return{label:e}}e.create=t})(ja||={});var Ma;(function(e){function t(e,t){return{items:e||[],isIncomplete:!!t}}e.create=t})(Ma||={});var Na;(function(e){function t(e){return e.replace(/[\\`*_{}[\]()#+\-.!]/g,`\\$&`)}e.fromPlainText=t;function n(e){let t=e;return U.string(t)||U.objectLiteral(t)&&U.string(t.language)&&U.string(t.value)}e.is=n})(Na||={});var Pa;(function(e){function t(e){let t=e;return!!t&&U.objectLiteral(t)&&(Ca.is(t.contents)||Na.is(t.contents)||U.typedArray(t.contents,Na.is))&&(e.range===void 0||qi.is(e.range))}e.is=t})(Pa||={});var Fa;(function(e){function t(e,t){return t?{label:e,documentation:t}:{label:e}}e.create=t})(Fa||={});var Ia;(function(e){function t(e,t,...n){let r={label:e};return U.defined(t)&&(r.documentation=t),r.parameters=U.defined(n)?n:[],r}e.create=t})(Ia||={});var La;(function(e){e.Text=1,e.Read=2,e.Write=3})(La||={});var Ra;(function(e){function t(e,t){let n={range:e};return U.number(t)&&(n.kind=t),n}e.create=t})(Ra||={});var za;(function(e){e.File=1,e.Module=2,e.Namespace=3,e.Package=4,e.Class=5,e.Method=6,e.Property=7,e.Field=8,e.Constructor=9,e.Enum=10,e.Interface=11,e.Function=12,e.Variable=13,e.Constant=14,e.String=15,e.Number=16,e.Boolean=17,e.Array=18,e.Object=19,e.Key=20,e.Null=21,e.EnumMember=22,e.Struct=23,e.Event=24,e.Operator=25,e.TypeParameter=26})(za||={});var Ba;(function(e){e.Deprecated=1})(Ba||={});var Va;(function(e){function t(e,t,n,r,i){let a={name:e,kind:t,location:{uri:r,range:n}};return i&&(a.containerName=i),a}e.create=t})(Va||={});var Ha;(function(e){function t(e,t,n,r){return r===void 0?{name:e,kind:t,location:{uri:n}}:{name:e,kind:t,location:{uri:n,range:r}}}e.create=t})(Ha||={});var Ua;(function(e){function t(e,t,n,r,i,a){let o={name:e,detail:t,kind:n,range:r,selectionRange:i};return a!==void 0&&(o.children=a),o}e.create=t;function n(e){let t=e;return t&&U.string(t.name)&&U.number(t.kind)&&qi.is(t.range)&&qi.is(t.selectionRange)&&(t.detail===void 0||U.string(t.detail))&&(t.deprecated===void 0||U.boolean(t.deprecated))&&(t.children===void 0||Array.isArray(t.children))&&(t.tags===void 0||Array.isArray(t.tags))}e.is=n})(Ua||={});var Wa;(function(e){e.Empty=``,e.QuickFix=`quickfix`,e.Refactor=`refactor`,e.RefactorExtract=`refactor.extract`,e.RefactorInline=`refactor.inline`,e.RefactorMove=`refactor.move`,e.RefactorRewrite=`refactor.rewrite`,e.Source=`source`,e.SourceOrganizeImports=`source.organizeImports`,e.SourceFixAll=`source.fixAll`,e.Notebook=`notebook`})(Wa||={});var Ga;(function(e){e.Invoked=1,e.Automatic=2})(Ga||={});var Ka;(function(e){function t(e,t,n){let r={diagnostics:e};return t!=null&&(r.only=t),n!=null&&(r.triggerKind=n),r}e.create=t;function n(e){let t=e;return U.defined(t)&&U.typedArray(t.diagnostics,aa.is)&&(t.only===void 0||U.typedArray(t.only,U.string))&&(t.triggerKind===void 0||t.triggerKind===Ga.Invoked||t.triggerKind===Ga.Automatic)}e.is=n})(Ka||={});var qa;(function(e){e.LLMGenerated=1;function t(t){return U.defined(t)&&t===e.LLMGenerated}e.is=t})(qa||={});var Ja;(function(e){function t(e,t,n){let r={title:e},i=!0;return typeof t==`string`?(i=!1,r.kind=t):oa.is(t)?r.command=t:r.edit=t,i&&n!==void 0&&(r.kind=n),r}e.create=t;function n(e){let t=e;return t&&U.string(t.title)&&(t.diagnostics===void 0||U.typedArray(t.diagnostics,aa.is))&&(t.kind===void 0||U.string(t.kind))&&(t.edit!==void 0||t.command!==void 0)&&(t.command===void 0||oa.is(t.command))&&(t.isPreferred===void 0||U.boolean(t.isPreferred))&&(t.edit===void 0||ha.is(t.edit))&&(t.tags===void 0||U.typedArray(t.tags,qa.is))}e.is=n})(Ja||={});var Ya;(function(e){function t(e,t){let n={range:e};return U.defined(t)&&(n.data=t),n}e.create=t;function n(e){let t=e;return U.defined(t)&&qi.is(t.range)&&(U.undefined(t.command)||oa.is(t.command))}e.is=n})(Ya||={});var Xa;(function(e){function t(e,t){return{tabSize:e,insertSpaces:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&U.uinteger(t.tabSize)&&U.boolean(t.insertSpaces)}e.is=n})(Xa||={});var Za;(function(e){function t(e,t,n){return{range:e,target:t,data:n}}e.create=t;function n(e){let t=e;return U.defined(t)&&qi.is(t.range)&&(U.undefined(t.target)||U.string(t.target))}e.is=n})(Za||={});var Qa;(function(e){function t(e,t){return{range:e,parent:t}}e.create=t;function n(t){let n=t;return U.objectLiteral(n)&&qi.is(n.range)&&(n.parent===void 0||e.is(n.parent))}e.is=n})(Qa||={});var $a;(function(e){e.namespace=`namespace`,e.type=`type`,e.class=`class`,e.enum=`enum`,e.interface=`interface`,e.struct=`struct`,e.typeParameter=`typeParameter`,e.parameter=`parameter`,e.variable=`variable`,e.property=`property`,e.enumMember=`enumMember`,e.event=`event`,e.function=`function`,e.method=`method`,e.macro=`macro`,e.keyword=`keyword`,e.modifier=`modifier`,e.comment=`comment`,e.string=`string`,e.number=`number`,e.regexp=`regexp`,e.operator=`operator`,e.decorator=`decorator`,e.label=`label`})($a||={});var eo;(function(e){e.declaration=`declaration`,e.definition=`definition`,e.readonly=`readonly`,e.static=`static`,e.deprecated=`deprecated`,e.abstract=`abstract`,e.async=`async`,e.modification=`modification`,e.documentation=`documentation`,e.defaultLibrary=`defaultLibrary`})(eo||={});var to;(function(e){function t(e){let t=e;return U.objectLiteral(t)&&(t.resultId===void 0||typeof t.resultId==`string`)&&Array.isArray(t.data)&&(t.data.length===0||typeof t.data[0]==`number`)}e.is=t})(to||={});var no;(function(e){function t(e,t){return{range:e,text:t}}e.create=t;function n(e){let t=e;return t!=null&&qi.is(t.range)&&U.string(t.text)}e.is=n})(no||={});var ro;(function(e){function t(e,t,n){return{range:e,variableName:t,caseSensitiveLookup:n}}e.create=t;function n(e){let t=e;return t!=null&&qi.is(t.range)&&U.boolean(t.caseSensitiveLookup)&&(U.string(t.variableName)||t.variableName===void 0)}e.is=n})(ro||={});var io;(function(e){function t(e,t){return{range:e,expression:t}}e.create=t;function n(e){let t=e;return t!=null&&qi.is(t.range)&&(U.string(t.expression)||t.expression===void 0)}e.is=n})(io||={});var ao;(function(e){function t(e,t){return{frameId:e,stoppedLocation:t}}e.create=t;function n(e){let t=e;return U.defined(t)&&qi.is(e.stoppedLocation)}e.is=n})(ao||={});var oo;(function(e){e.Type=1,e.Parameter=2;function t(e){return e===1||e===2}e.is=t})(oo||={});var so;(function(e){function t(e){return{value:e}}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&(t.tooltip===void 0||U.string(t.tooltip)||Ca.is(t.tooltip))&&(t.location===void 0||Ji.is(t.location))&&(t.command===void 0||oa.is(t.command))}e.is=n})(so||={});var co;(function(e){function t(e,t,n){let r={position:e,label:t};return n!==void 0&&(r.kind=n),r}e.create=t;function n(e){let t=e;return U.objectLiteral(t)&&Ki.is(t.position)&&(U.string(t.label)||U.typedArray(t.label,so.is))&&(t.kind===void 0||oo.is(t.kind))&&t.textEdits===void 0||U.typedArray(t.textEdits,sa.is)&&(t.tooltip===void 0||U.string(t.tooltip)||Ca.is(t.tooltip))&&(t.paddingLeft===void 0||U.boolean(t.paddingLeft))&&(t.paddingRight===void 0||U.boolean(t.paddingRight))}e.is=n})(co||={});var lo;(function(e){function t(e){return{kind:`snippet`,value:e}}e.createSnippet=t;function n(e){let t=e;return U.objectLiteral(t)&&t.kind===`snippet`&&U.string(t.value)}e.isSnippet=n})(lo||={});var uo;(function(e){function t(e,t,n,r){return{insertText:e,filterText:t,range:n,command:r}}e.create=t})(uo||={});var fo;(function(e){function t(e){return{items:e}}e.create=t})(fo||={});var po;(function(e){e.Invoked=1,e.Automatic=2})(po||={});var mo;(function(e){function t(e,t){return{range:e,text:t}}e.create=t})(mo||={});var ho;(function(e){function t(e,t){return{triggerKind:e,selectedCompletionInfo:t}}e.create=t})(ho||={});var go;(function(e){function t(e){let t=e;return U.objectLiteral(t)&&Ui.is(t.uri)&&U.string(t.name)}e.is=t})(go||={});var _o;(function(e){function t(e,t,n,r){return new vo(e,t,n,r)}e.create=t;function n(e){let t=e;return!!(U.defined(t)&&U.string(t.uri)&&(U.undefined(t.languageId)||U.string(t.languageId))&&U.uinteger(t.lineCount)&&U.func(t.getText)&&U.func(t.positionAt)&&U.func(t.offsetAt))}e.is=n;function r(e,t){let n=e.getText(),r=i(t,(e,t)=>{let n=e.range.start.line-t.range.start.line;return n===0?e.range.start.character-t.range.start.character:n}),a=n.length;for(let t=r.length-1;t>=0;t--){let i=r[t],o=e.offsetAt(i.range.start),s=e.offsetAt(i.range.end);if(s<=a)n=n.substring(0,o)+i.newText+n.substring(s,n.length);else throw Error(`Overlapping edit`);a=o}return n}e.applyEdits=r;function i(e,t){if(e.length<=1)return e;let n=e.length/2|0,r=e.slice(0,n),a=e.slice(n);i(r,t),i(a,t);let o=0,s=0,c=0;for(;o<r.length&&s<a.length;)t(r[o],a[s])<=0?e[c++]=r[o++]:e[c++]=a[s++];for(;o<r.length;)e[c++]=r[o++];for(;s<a.length;)e[c++]=a[s++];return e}})(_o||={});var vo=class{constructor(e,t,n,r){this._uri=e,this._languageId=t,this._version=n,this._content=r,this._lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(e){if(e){let t=this.offsetAt(e.start),n=this.offsetAt(e.end);return this._content.substring(t,n)}return this._content}update(e,t){this._content=e.text,this._version=t,this._lineOffsets=void 0}getLineOffsets(){if(this._lineOffsets===void 0){let e=[],t=this._content,n=!0;for(let r=0;r<t.length;r++){n&&=(e.push(r),!1);let i=t.charAt(r);n=i===`\r`||i===`
`,i===`\r`&&r+1<t.length&&t.charAt(r+1)===`
`&&r++}n&&t.length>0&&e.push(t.length),this._lineOffsets=e}return this._lineOffsets}positionAt(e){e=Math.max(Math.min(e,this._content.length),0);let t=this.getLineOffsets(),n=0,r=t.length;if(r===0)return Ki.create(0,e);for(;n<r;){let i=Math.floor((n+r)/2);t[i]>e?r=i:n=i+1}let i=n-1;return Ki.create(i,e-t[i])}offsetAt(e){let t=this.getLineOffsets();if(e.line>=t.length)return this._content.length;if(e.line<0)return 0;let n=t[e.line],r=e.line+1<t.length?t[e.line+1]:this._content.length;return Math.max(Math.min(n+e.character,r),n)}get lineCount(){return this.getLineOffsets().length}},U;(function(e){let t=Object.prototype.toString;function n(e){return e!==void 0}e.defined=n;function r(e){return e===void 0}e.undefined=r;function i(e){return e===!0||e===!1}e.boolean=i;function a(e){return t.call(e)===`[object String]`}e.string=a;function o(e){return t.call(e)===`[object Number]`}e.number=o;function s(e,n,r){return t.call(e)===`[object Number]`&&n<=e&&e<=r}e.numberRange=s;function c(e){return t.call(e)===`[object Number]`&&-2147483648<=e&&e<=2147483647}e.integer=c;function l(e){return t.call(e)===`[object Number]`&&0<=e&&e<=2147483647}e.uinteger=l;function u(e){return t.call(e)===`[object Function]`}e.func=u;function d(e){return typeof e==`object`&&!!e}e.objectLiteral=d;function f(e,t){return Array.isArray(e)&&e.every(t)}e.typedArray=f})(U||={});var yo=class{constructor(e){this._start=0,this._pos=0,this.getStartOfToken=()=>this._start,this.getCurrentPosition=()=>this._pos,this.eol=()=>this._sourceText.length===this._pos,this.sol=()=>this._pos===0,this.peek=()=>this._sourceText.charAt(this._pos)||null,this.next=()=>{let e=this._sourceText.charAt(this._pos);return this._pos++,e},this.eat=e=>{if(this._testNextCharacter(e))return this._start=this._pos,this._pos++,this._sourceText.charAt(this._pos-1)},this.eatWhile=e=>{let t=this._testNextCharacter(e),n=!1;for(t&&(n=t,this._start=this._pos);t;)this._pos++,t=this._testNextCharacter(e),n=!0;return n},this.eatSpace=()=>this.eatWhile(/[\s\u00a0]/),this.skipToEnd=()=>{this._pos=this._sourceText.length},this.skipTo=e=>{this._pos=e},this.match=(e,t=!0,n=!1)=>{let r=null,i=null;return typeof e==`string`?(i=new RegExp(e,n?`i`:`g`).test(this._sourceText.slice(this._pos,this._pos+e.length)),r=e):e instanceof RegExp&&(i=this._sourceText.slice(this._pos).match(e),r=i?.[0]),i!=null&&(typeof e==`string`||i instanceof Array&&this._sourceText.startsWith(i[0],this._pos))?(t&&(this._start=this._pos,r&&r.length&&(this._pos+=r.length)),i):!1},this.backUp=e=>{this._pos-=e},this.column=()=>this._pos,this.indentation=()=>{let e=this._sourceText.match(/\s*/),t=0;if(e&&e.length!==0){let n=e[0],r=0;for(;n.length>r;)n.charCodeAt(r)===9?t+=2:t++,r++}return t},this.current=()=>this._sourceText.slice(this._start,this._pos),this._sourceText=e}_testNextCharacter(e){let t=this._sourceText.charAt(this._pos),n=!1;return n=typeof e==`string`?t===e:e instanceof RegExp?e.test(t):e(t),n}};function bo(e){return{ofRule:e}}function W(e,t){return{ofRule:e,isList:!0,separator:t}}function xo(e,t){let n=e.match;return e.match=e=>{let r=!1;return n&&(r=n(e)),r&&t.every(t=>t.match&&!t.match(e))},e}function So(e,t){return{style:t,match:t=>t.kind===e}}function G(e,t){return{style:t||`punctuation`,match:t=>t.kind===`Punctuation`&&t.value===e}}var Co=e=>e===` `||e===`	`||e===`,`||e===`
`||e===`\r`||e===`﻿`||e===`\xA0`,wo={Name:/^[_A-Za-z][_0-9A-Za-z]*/,Punctuation:/^(?:!|\$|\(|\)|\.\.\.|:|=|&|@|\[|]|\{|\||\})/,Number:/^-?(?:0|(?:[1-9][0-9]*))(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/,String:/^(?:"""(?:\\"""|[^"]|"[^"]|""[^"])*(?:""")?|"(?:[^"\\]|\\(?:"|\/|\\|b|f|n|r|t|u[0-9a-fA-F]{4}))*"?)/,Comment:/^#.*/},To={Document:[W(`Definition`)],Definition(e){switch(e.value){case`{`:return`ShortQuery`;case`query`:return`Query`;case`mutation`:return`Mutation`;case`subscription`:return`Subscription`;case`fragment`:return R.FRAGMENT_DEFINITION;case`schema`:return`SchemaDef`;case`scalar`:return`ScalarDef`;case`type`:return`ObjectTypeDef`;case`interface`:return`InterfaceDef`;case`union`:return`UnionDef`;case`enum`:return`EnumDef`;case`input`:return`InputDef`;case`extend`:return`ExtendDef`;case`directive`:return`DirectiveDef`}},ShortQuery:[`SelectionSet`],Query:[Do(`query`),bo(Oo(`def`)),bo(`VariableDefinitions`),W(`Directive`),`SelectionSet`],Mutation:[Do(`mutation`),bo(Oo(`def`)),bo(`VariableDefinitions`),W(`Directive`),`SelectionSet`],Subscription:[Do(`subscription`),bo(Oo(`def`)),bo(`VariableDefinitions`),W(`Directive`),`SelectionSet`],VariableDefinitions:[G(`(`),W(`VariableDefinition`),G(`)`)],VariableDefinition:[`Variable`,G(`:`),`Type`,bo(`DefaultValue`)],Variable:[G(`$`,`variable`),Oo(`variable`)],DefaultValue:[G(`=`),`Value`],SelectionSet:[G(`{`),W(`Selection`),G(`}`)],Selection(e,t){return e.value===`...`?t.match(/[\s\u00a0,]*(on\b|@|{)/,!1)?`InlineFragment`:`FragmentSpread`:t.match(/[\s\u00a0,]*:/,!1)?`AliasedField`:`Field`},AliasedField:[Oo(`property`),G(`:`),Oo(`qualifier`),bo(`Arguments`),W(`Directive`),bo(`SelectionSet`)],Field:[Oo(`property`),bo(`Arguments`),W(`Directive`),bo(`SelectionSet`)],Arguments:[G(`(`),W(`Argument`),G(`)`)],Argument:[Oo(`attribute`),G(`:`),`Value`],FragmentSpread:[G(`...`),Oo(`def`),W(`Directive`)],InlineFragment:[G(`...`),bo(`TypeCondition`),W(`Directive`),`SelectionSet`],FragmentDefinition:[Do(`fragment`),bo(xo(Oo(`def`),[Do(`on`)])),`TypeCondition`,W(`Directive`),`SelectionSet`],TypeCondition:[Do(`on`),`NamedType`],Value(e){switch(e.kind){case`Number`:return`NumberValue`;case`String`:return`StringValue`;case`Punctuation`:switch(e.value){case`[`:return`ListValue`;case`{`:return`ObjectValue`;case`$`:return`Variable`;case`&`:return`NamedType`}return null;case`Name`:switch(e.value){case`true`:case`false`:return`BooleanValue`}return e.value===`null`?`NullValue`:`EnumValue`}},NumberValue:[So(`Number`,`number`)],StringValue:[{style:`string`,match:e=>e.kind===`String`,update(e,t){t.value.startsWith(`"""`)&&(e.inBlockstring=!t.value.slice(3).endsWith(`"""`))}}],BooleanValue:[So(`Name`,`builtin`)],NullValue:[So(`Name`,`keyword`)],EnumValue:[Oo(`string-2`)],ListValue:[G(`[`),W(`Value`),G(`]`)],ObjectValue:[G(`{`),W(`ObjectField`),G(`}`)],ObjectField:[Oo(`attribute`),G(`:`),`Value`],Type(e){return e.value===`[`?`ListType`:`NonNullType`},ListType:[G(`[`),`Type`,G(`]`),bo(G(`!`))],NonNullType:[`NamedType`,bo(G(`!`))],NamedType:[ko(`atom`)],Directive:[G(`@`,`meta`),Oo(`meta`),bo(`Arguments`)],DirectiveDef:[Do(`directive`),G(`@`,`meta`),Oo(`meta`),bo(`ArgumentsDef`),Do(`on`),W(`DirectiveLocation`,G(`|`))],InterfaceDef:[Do(`interface`),Oo(`atom`),bo(`Implements`),W(`Directive`),bo(`FieldsDef`)],Implements:[Do(`implements`),W(`NamedType`,G(`&`))],DirectiveLocation:[Oo(`string-2`)],SchemaDef:[Do(`schema`),W(`Directive`),G(`{`),W(`OperationTypeDef`),G(`}`)],OperationTypeDef:[Oo(`keyword`),G(`:`),Oo(`atom`)],ScalarDef:[Do(`scalar`),Oo(`atom`),W(`Directive`)],ObjectTypeDef:[Do(`type`),Oo(`atom`),bo(`Implements`),W(`Directive`),bo(`FieldsDef`)],FieldsDef:[G(`{`),W(`FieldDef`),G(`}`)],FieldDef:[Oo(`property`),bo(`ArgumentsDef`),G(`:`),`Type`,W(`Directive`)],ArgumentsDef:[G(`(`),W(`InputValueDef`),G(`)`)],InputValueDef:[Oo(`attribute`),G(`:`),`Type`,bo(`DefaultValue`),W(`Directive`)],UnionDef:[Do(`union`),Oo(`atom`),W(`Directive`),G(`=`),W(`UnionMember`,G(`|`))],UnionMember:[`NamedType`],EnumDef:[Do(`enum`),Oo(`atom`),W(`Directive`),bo(`EnumValuesDef`)],EnumValuesDef:[G(`{`),W(`EnumValueDef`),G(`}`)],EnumValueDef:[Oo(`string-2`),W(`Directive`)],InputDef:[Do(`input`),Oo(`atom`),W(`Directive`),bo(`InputFieldsDef`)],InputFieldsDef:[G(`{`),W(`InputValueDef`),G(`}`)],ExtendDef:[Do(`extend`),`ExtensionDefinition`],ExtensionDefinition(e){switch(e.value){case`schema`:return R.SCHEMA_EXTENSION;case`scalar`:return R.SCALAR_TYPE_EXTENSION;case`type`:return R.OBJECT_TYPE_EXTENSION;case`interface`:return R.INTERFACE_TYPE_EXTENSION;case`union`:return R.UNION_TYPE_EXTENSION;case`enum`:return R.ENUM_TYPE_EXTENSION;case`input`:return R.INPUT_OBJECT_TYPE_EXTENSION}},[R.SCHEMA_EXTENSION]:[`SchemaDef`],[R.SCALAR_TYPE_EXTENSION]:[`ScalarDef`],[R.OBJECT_TYPE_EXTENSION]:[`ObjectTypeDef`],[R.INTERFACE_TYPE_EXTENSION]:[`InterfaceDef`],[R.UNION_TYPE_EXTENSION]:[`UnionDef`],[R.ENUM_TYPE_EXTENSION]:[`EnumDef`],[R.INPUT_OBJECT_TYPE_EXTENSION]:[`InputDef`]},Eo=Object.assign(Object.assign({},To),{FragmentArguments:[G(`(`),W(`FragmentArgument`),G(`)`)],FragmentArgument:[Oo(`attribute`),G(`:`),`Value`],FragmentSpread:[G(`...`),Oo(`def`),bo(`FragmentArguments`),W(`Directive`)],FragmentDefinition:[Do(`fragment`),bo(xo(Oo(`def`),[Do(`on`)])),bo(`VariableDefinitions`),`TypeCondition`,W(`Directive`),`SelectionSet`]});function Do(e){return{style:`keyword`,match:t=>t.kind===`Name`&&t.value===e}}function Oo(e){return{style:e,match:e=>e.kind===`Name`,update(e,t){e.name=t.value}}}function ko(e){return{style:e,match:e=>e.kind===`Name`,update(e,t){e.prevState?.prevState&&(e.name=t.value,e.prevState.prevState.type=t.value)}}}function Ao(e={}){let t=Object.assign({eatWhitespace:e=>e.eatWhile(Co),lexRules:wo,parseRules:e.experimentalFragmentArguments?Eo:To,editorConfig:{}},e);return{startState(){let e={level:0,step:0,name:null,kind:null,type:null,rule:null,needsSeparator:!1,prevState:null};return Po(t.parseRules,e,R.DOCUMENT),e},token(e,n){return jo(e,n,t)}}}function jo(e,t,n){if(t.inBlockstring)return e.match(/.*"""/)?(t.inBlockstring=!1,`string`):(e.skipToEnd(),`string`);let{lexRules:r,parseRules:i,eatWhitespace:a,editorConfig:o}=n;if(t.rule&&t.rule.length===0?Fo(t):t.needsAdvance&&(t.needsAdvance=!1,Io(t,!0)),e.sol()){let n=o?.tabSize||2;t.indentLevel=Math.floor(e.indentation()/n)}if(a(e))return`ws`;let s=zo(r,e);if(!s)return e.match(/\S+/)||e.match(/\s/),Po(No,t,`Invalid`),`invalidchar`;if(s.kind===`Comment`)return Po(No,t,`Comment`),`comment`;let c=Mo({},t);if(s.kind===`Punctuation`){if(/^[{([]/.test(s.value))t.indentLevel!==void 0&&(t.levels=(t.levels||[]).concat(t.indentLevel+1));else if(/^[})\]]/.test(s.value)){let e=t.levels=(t.levels||[]).slice(0,-1);t.indentLevel&&e.length>0&&e.at(-1)<t.indentLevel&&(t.indentLevel=e.at(-1))}}for(;t.rule;){let n=typeof t.rule==`function`?t.step===0?t.rule(s,e):null:t.rule[t.step];if(t.needsSeparator&&(n=n?.separator),n){if(n.ofRule&&(n=n.ofRule),typeof n==`string`){Po(i,t,n);continue}if(n.match?.call(n,s))return n.update&&n.update(t,s),s.kind===`Punctuation`?Io(t,!0):t.needsAdvance=!0,n.style}Ro(t)}return Mo(t,c),Po(No,t,`Invalid`),`invalidchar`}function Mo(e,t){let n=Object.keys(t);for(let r=0;r<n.length;r++)e[n[r]]=t[n[r]];return e}var No={Invalid:[],Comment:[]};function Po(e,t,n){if(!e[n])throw TypeError(`Unknown rule: `+n);t.prevState=Object.assign({},t),t.kind=n,t.name=null,t.type=null,t.rule=e[n],t.step=0,t.needsSeparator=!1}function Fo(e){e.prevState&&=(e.kind=e.prevState.kind,e.name=e.prevState.name,e.type=e.prevState.type,e.rule=e.prevState.rule,e.step=e.prevState.step,e.needsSeparator=e.prevState.needsSeparator,e.prevState.prevState)}function Io(e,t){if(Lo(e)&&e.rule){let n=e.rule[e.step];if(n.separator){let{separator:t}=n;if(e.needsSeparator=!e.needsSeparator,!e.needsSeparator&&t.ofRule)return}if(t)return}for(e.needsSeparator=!1,e.step++;e.rule&&!(Array.isArray(e.rule)&&e.step<e.rule.length);)Fo(e),e.rule&&(Lo(e)?e.rule?.[e.step].separator&&(e.needsSeparator=!e.needsSeparator):(e.needsSeparator=!1,e.step++))}function Lo(e){let t=Array.isArray(e.rule)&&typeof e.rule[e.step]!=`string`&&e.rule[e.step];return t&&t.isList}function Ro(e){for(;e.rule&&!(Array.isArray(e.rule)&&e.rule[e.step].ofRule);)Fo(e);e.rule&&Io(e,!1)}function zo(e,t){let n=Object.keys(e);for(let r=0;r<n.length;r++){let i=t.match(e[n[r]]);if(i&&i instanceof Array)return{kind:n[r],value:i[0]}}}function Bo(e,t,n){let r=e.split(`
`),i=Ao(n),a=i.startState(),o=``,s=new yo(``);for(let e=0;e<r.length;e++){for(s=new yo(r[e]);!s.eol()&&(o=i.token(s,a),t(s,a,o,e)!==`BREAK`););t(s,a,o,e),a.kind||(a=i.startState())}return{start:s.getStartOfToken(),end:s.getCurrentPosition(),string:s.current(),state:a,style:o}}var Vo;(function(e){e.TYPE_SYSTEM=`TYPE_SYSTEM`,e.EXECUTABLE=`EXECUTABLE`,e.UNKNOWN=`UNKNOWN`})(Vo||={});var Ho=[R.SCHEMA_DEFINITION,R.OPERATION_TYPE_DEFINITION,R.SCALAR_TYPE_DEFINITION,R.OBJECT_TYPE_DEFINITION,R.INTERFACE_TYPE_DEFINITION,R.UNION_TYPE_DEFINITION,R.ENUM_TYPE_DEFINITION,R.INPUT_OBJECT_TYPE_DEFINITION,R.DIRECTIVE_DEFINITION,R.SCHEMA_EXTENSION,R.SCALAR_TYPE_EXTENSION,R.OBJECT_TYPE_EXTENSION,R.INTERFACE_TYPE_EXTENSION,R.UNION_TYPE_EXTENSION,R.ENUM_TYPE_EXTENSION,R.INPUT_OBJECT_TYPE_EXTENSION],Uo=(e,t)=>{let n=Vo.UNKNOWN;if(e)try{gn(Qo(e,t),{enter(e){if(e.kind===`Document`)n=Vo.EXECUTABLE;else return Ho.includes(e.kind)?(n=Vo.TYPE_SYSTEM,hn):!1}})}catch{return n}return n};function Wo(e,t,n){return t?.endsWith(`.graphqls`)?Vo.TYPE_SYSTEM:Uo(e,n)}function Go(e,t,n=0,r){let i=null,a=null,o=null,s=Bo(e,(e,r,s,c)=>{if(!(c!==t.line||e.getCurrentPosition()+n<t.character+1))return i=s,a=Object.assign({},r),o=e.current(),`BREAK`},r);return{start:s.start,end:s.end,string:o||s.string,state:a||s.state,style:i||s.style}}function Ko(e,t,n,r,i,a=0){let o=r||Go(e,t,a,i);if(!o)return null;let s=o.state.kind===`Invalid`?o.state.prevState:o.state;return s?{token:o,state:s,typeInfo:Zo(n,o.state,i?.fragmentDefinitions),mode:i?.mode||Wo(e,i?.uri,i)}:null}function qo(e,t,n){return n===zt.name&&e.getQueryType()===t?zt:n===Bt.name&&e.getQueryType()===t?Bt:n===Vt.name&&Oe(t)?Vt:`getFields`in t?t.getFields()[n]:null}function Jo(e,t){let n=[],r=e;for(;r?.kind;)n.push(r),r=r.prevState;for(let e=n.length-1;e>=0;e--)t(n[e])}function Yo(e){let t;return Jo(e,e=>{switch(e.kind){case`Query`:case`ShortQuery`:case`Mutation`:case`Subscription`:case`FragmentDefinition`:t=e}}),t}function Xo(e,t,n){return n?(t.find(e=>e.name.value===n)?.variableDefinitions)?.flatMap(t=>{let n=yn(e,t.type);return n?[{name:t.variable.name.value,type:n,description:void 0}]:[]})??null:null}function Zo(e,t,n=[]){let r,i,a,o,s,c,l,u,d,f,p,m;return Jo(t,t=>{switch(t.kind){case K.QUERY:case`ShortQuery`:p=e.getQueryType();break;case K.MUTATION:p=e.getMutationType();break;case K.SUBSCRIPTION:p=e.getSubscriptionType();break;case K.INLINE_FRAGMENT:case K.FRAGMENT_DEFINITION:t.type&&(p=e.getType(t.type));break;case K.FIELD:case K.ALIASED_FIELD:!p||!t.name?s=null:(s=f?qo(e,f,t.name):null,p=s?s.type:null);break;case K.SELECTION_SET:f=de(p);break;case K.DIRECTIVE:a=t.name?e.getDirective(t.name):null;break;case K.INTERFACE_DEF:t.name&&(u=null,m=new Ce({name:t.name,interfaces:[],fields:{}}));break;case K.OBJECT_TYPE_DEF:t.name&&(m=null,u=new be({name:t.name,interfaces:[],fields:{}}));break;case K.ARGUMENTS:case K.FRAGMENT_ARGUMENTS:if(t.prevState)switch(t.prevState.kind){case K.FIELD:i=s&&s.args;break;case K.DIRECTIVE:i=a&&a.args;break;case K.FRAGMENT_SPREAD:i=Xo(e,n,t.prevState.name);break;case K.ALIASED_FIELD:{let n=t.prevState?.name;if(!n){i=null;break}let r=f?qo(e,f,n):null;if(!r){i=null;break}i=r.args;break}default:i=null}else i=null;break;case K.ARGUMENT:case K.FRAGMENT_ARGUMENT:if(i){for(let e=0;e<i.length;e++)if(i[e].name===t.name){r=i[e];break}}c=r?.type;break;case K.VARIABLE_DEFINITION:case K.VARIABLE:p=c;break;case K.ENUM_VALUE:let h=de(c);o=h instanceof Te?h.getValues().find(e=>e.value===t.name):null;break;case K.LIST_VALUE:let g=ue(c);c=g instanceof fe?g.ofType:null;break;case K.OBJECT_VALUE:let _=de(c);l=_ instanceof ve?_:null,d=l?.getFields()??null;break;case K.OBJECT_FIELD:let v=t.name&&d?d[t.name]:null;c=v?.type,s=v,p=s?s.type:null;break;case K.NAMED_TYPE:t.name&&(p=e.getType(t.name))}}),{argDef:r,argDefs:i,directiveDef:a,enumValue:o,fieldDef:s,inputObjectType:l,inputType:c,objectFieldDefs:d,parentType:f,type:p,interfaceDef:m,objectTypeDef:u}}function Qo(e,t){return nt(e,t)}var K=Object.assign(Object.assign({},R),{ALIASED_FIELD:`AliasedField`,ARGUMENTS:`Arguments`,FRAGMENT_ARGUMENTS:`FragmentArguments`,FRAGMENT_ARGUMENT:`FragmentArgument`,SHORT_QUERY:`ShortQuery`,QUERY:`Query`,MUTATION:`Mutation`,SUBSCRIPTION:`Subscription`,TYPE_CONDITION:`TypeCondition`,INVALID:`Invalid`,COMMENT:`Comment`,SCHEMA_DEF:`SchemaDef`,SCALAR_DEF:`ScalarDef`,OBJECT_TYPE_DEF:`ObjectTypeDef`,OBJECT_VALUE:`ObjectValue`,LIST_VALUE:`ListValue`,INTERFACE_DEF:`InterfaceDef`,UNION_DEF:`UnionDef`,ENUM_DEF:`EnumDef`,ENUM_VALUE:`EnumValue`,FIELD_DEF:`FieldDef`,INPUT_DEF:`InputDef`,INPUT_VALUE_DEF:`InputValueDef`,ARGUMENTS_DEF:`ArgumentsDef`,EXTEND_DEF:`ExtendDef`,EXTENSION_DEFINITION:`ExtensionDefinition`,DIRECTIVE_DEF:`DirectiveDef`,IMPLEMENTS:`Implements`,VARIABLE_DEFINITIONS:`VariableDefinitions`,TYPE:`Type`,VARIABLE:`Variable`}),q;(function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=7,e.Interface=8,e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,e.EnumMember=20,e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25})(q||={});function $o(e,t){let n=e;for(;n?.kind;){if(n.kind===t)return n;n=n.prevState}}function es(e,t){try{return Qo(e,t).definitions.filter(e=>e.kind===R.FRAGMENT_DEFINITION)}catch{}let n=new Map,r=new Map,i,a=``;return Bo(e,(e,t,o,s)=>{let c=`${s}:${e.getCurrentPosition()}`;if(c===a)return;a=c;let l=e.current(),u=Yo(t),d=u?.kind===K.FRAGMENT_DEFINITION?u:void 0,f=$o(t,K.VARIABLE_DEFINITIONS);if(!i&&d?.name&&f&&l.trim()===`(`)i={fragmentName:d.name,source:l,line:s};else if(i&&(s!==i.line&&(i.source+=`
`,i.line=s),(f||d?.name===i.fragmentName&&l.trim()===`)`)&&(i.source+=l),!f&&l.trim()===`)`)){try{let e=Qo(`query${i.source} { __typename }`).definitions[0];e.kind===R.OPERATION_DEFINITION&&r.set(i.fragmentName,e.variableDefinitions??[])}catch{}i=void 0}d?.name&&d.type&&n.set(d.name,{kind:K.FRAGMENT_DEFINITION,name:{kind:R.NAME,value:d.name},variableDefinitions:r.get(d.name),selectionSet:{kind:K.SELECTION_SET,selections:[]},typeCondition:{kind:K.NAMED_TYPE,name:{kind:R.NAME,value:d.type}}})},t),[...n.values()]}var ts={command:`editor.action.triggerSuggest`,title:`Suggestions`},ns=(e,t)=>{let n=[];if(e)try{gn(Qo(e,t),{FragmentDefinition(e){n.push(e)}})}catch{return[]}return n};function rs(e,t,n,r,i,a){let o=Object.assign(Object.assign({},a),{schema:e}),s=es(t,a),c=Array.isArray(i)?i:ns(i,a);for(let e of c)s.some(t=>t.name.value===e.name.value)||s.push(e);let l=Ko(t,n,e,r,Object.assign(Object.assign({},a),{fragmentDefinitions:s}),1);if(!l)return[];let{state:u,typeInfo:d,mode:f,token:p}=l,{kind:m,step:h,prevState:g}=u;if(m===K.DOCUMENT)return f===Vo.TYPE_SYSTEM?os(p):f===Vo.EXECUTABLE?ss(p):cs(p);if(m===K.EXTEND_DEF)return ls(p);if(g?.prevState?.kind===K.EXTENSION_DEFINITION&&u.name)return Mi(p,[]);if(g?.kind===R.SCALAR_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(O).map(e=>({label:e.name,kind:q.Function})));if(g?.kind===R.OBJECT_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(e=>A(e)&&!e.name.startsWith(`__`)).map(e=>({label:e.name,kind:q.Function})));if(g?.kind===R.INTERFACE_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(P).map(e=>({label:e.name,kind:q.Function})));if(g?.kind===R.UNION_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(j).map(e=>({label:e.name,kind:q.Function})));if(g?.kind===R.ENUM_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(e=>je(e)&&!e.name.startsWith(`__`)).map(e=>({label:e.name,kind:q.Function})));if(g?.kind===R.INPUT_OBJECT_TYPE_EXTENSION)return Mi(p,Object.values(e.getTypeMap()).filter(ae).map(e=>({label:e.name,kind:q.Function})));if(m===K.IMPLEMENTS||m===K.NAMED_TYPE&&g?.kind===K.IMPLEMENTS)return fs(p,u,e,t,d);if(m===K.SELECTION_SET||m===K.FIELD||m===K.ALIASED_FIELD)return us(p,d,o);if(m===K.ARGUMENTS||m===K.FRAGMENT_ARGUMENTS||(m===K.ARGUMENT||m===K.FRAGMENT_ARGUMENT)&&h===0){let{argDefs:e}=d;if(e)return Mi(p,e.map(e=>({label:e.name,insertText:Bi(e.name+`: `,e.type),insertTextMode:Oa.adjustIndentation,insertTextFormat:Ta.Snippet,command:ts,labelDetails:{detail:` `+String(e.type)},documentation:e.description??void 0,kind:q.Variable,type:e.type})))}if((m===K.OBJECT_VALUE||m===K.OBJECT_FIELD&&h===0)&&d.objectFieldDefs){let e=ji(d.objectFieldDefs),t=m===K.OBJECT_VALUE?q.Value:q.Field;return Mi(p,e.map(e=>({label:e.name,detail:String(e.type),documentation:e?.description??void 0,kind:t,type:e.type,insertText:Bi(e.name+`: `,e.type),insertTextMode:Oa.adjustIndentation,insertTextFormat:Ta.Snippet,command:ts})))}if(m===K.ENUM_VALUE||m===K.LIST_VALUE&&h===1||m===K.OBJECT_FIELD&&h===2||(m===K.ARGUMENT||m===K.FRAGMENT_ARGUMENT)&&h===2)return ds(p,d,t,e);if(m===K.VARIABLE&&h===1){let n=de(d.inputType);return Mi(p,vs(t,e,p,a).filter(e=>e.detail===n?.name))}if(m===K.TYPE_CONDITION&&h===1||m===K.NAMED_TYPE&&g!=null&&g.kind===K.TYPE_CONDITION)return ps(p,d,e,m);if(m===K.FRAGMENT_SPREAD&&h===1)return ms(p,d,e,s);let _=Cs(u);return _.kind===K.FIELD_DEF?Mi(p,Object.values(e.getTypeMap()).filter(e=>he(e)&&!e.name.startsWith(`__`)).map(e=>({label:e.name,kind:q.Function,insertText:a?.fillLeafsOnComplete?e.name+`
`:e.name,insertTextMode:Oa.adjustIndentation}))):_.kind===K.INPUT_VALUE_DEF&&h===2?Mi(p,Object.values(e.getTypeMap()).filter(e=>Ae(e)&&!e.name.startsWith(`__`)).map(e=>({label:e.name,kind:q.Function,insertText:a?.fillLeafsOnComplete?e.name+`
$1`:e.name,insertTextMode:Oa.adjustIndentation,insertTextFormat:Ta.Snippet}))):m===K.VARIABLE_DEFINITION&&h===2||m===K.LIST_TYPE&&h===1||m===K.NAMED_TYPE&&g&&(g.kind===K.VARIABLE_DEFINITION||g.kind===K.LIST_TYPE||g.kind===K.NON_NULL_TYPE)?ys(p,e,m):m===K.DIRECTIVE?bs(p,u,e,m):m===K.DIRECTIVE_DEF?xs(p,u,e,m):[]}var is=[{label:`type`,kind:q.Function},{label:`interface`,kind:q.Function},{label:`union`,kind:q.Function},{label:`input`,kind:q.Function},{label:`scalar`,kind:q.Function},{label:`schema`,kind:q.Function}],as=[{label:`query`,kind:q.Function},{label:`mutation`,kind:q.Function},{label:`subscription`,kind:q.Function},{label:`fragment`,kind:q.Function},{label:`{`,kind:q.Constructor}];function os(e){return Mi(e,[{label:`extend`,kind:q.Function},...is])}function ss(e){return Mi(e,as)}function cs(e){return Mi(e,[{label:`extend`,kind:q.Function},...as,...is])}function ls(e){return Mi(e,is)}function us(e,t,n){if(t.parentType){let{parentType:r}=t,i=[];return`getFields`in r&&(i=ji(r.getFields())),Oe(r)&&i.push(Vt),r===(n?.schema)?.getQueryType()&&i.push(zt,Bt),Mi(e,i.map((t,r)=>{let i={sortText:String(r)+t.name,label:t.name,detail:String(t.type),documentation:t.description??void 0,deprecated:!!t.deprecationReason,isDeprecated:!!t.deprecationReason,deprecationReason:t.deprecationReason,kind:q.Field,labelDetails:{detail:` `+t.type.toString()},type:t.type};return n?.fillLeafsOnComplete&&(i.insertText=Vi(t),i.insertText||=zi(t.name,t.type,t.name+(e.state.needsAdvance?``:`
`)),i.insertText&&(i.insertTextFormat=Ta.Snippet,i.insertTextMode=Oa.adjustIndentation,i.command=ts)),i}))}return[]}function ds(e,t,n,r){let i=de(t.inputType),a=0,o=ue(t.inputType);for(;o&&ke(o);)a++,o=ue(o.ofType);let s=e=>a>0?`[`.repeat(a)+e+`]`.repeat(a):void 0,c=vs(n,r,e).filter(e=>e.detail===i?.name);return i instanceof Te?Mi(e,i.getValues().map(e=>({label:e.name,insertText:s(e.name),detail:String(i),documentation:e.description??void 0,deprecated:!!e.deprecationReason,isDeprecated:!!e.deprecationReason,deprecationReason:e.deprecationReason,kind:q.EnumMember,type:i})).concat(c)):i===pt?Mi(e,c.concat([{label:`true`,insertText:s(`true`),detail:String(pt),documentation:`Not false.`,kind:q.Variable,type:pt},{label:`false`,insertText:s(`false`),detail:String(pt),documentation:`Not true.`,kind:q.Variable,type:pt}])):c}function fs(e,t,n,r,i){if(t.needsSeparator)return[];let a=ji(n.getTypeMap()).filter(P),o=a.map(({name:e})=>e),s=new Set;Bo(r,(e,t)=>{if(t.name&&(t.kind===K.INTERFACE_DEF&&!o.includes(t.name)&&s.add(t.name),t.kind===K.NAMED_TYPE&&t.prevState?.kind===K.IMPLEMENTS)){if(i.interfaceDef){if(i.interfaceDef?.getInterfaces().find(({name:e})=>e===t.name))return;let e=n.getType(t.name),r=i.interfaceDef?.toConfig();i.interfaceDef=new Ce(Object.assign(Object.assign({},r),{interfaces:[...r.interfaces,e||new Ce({name:t.name,fields:{}})]}))}else if(i.objectTypeDef){if(i.objectTypeDef?.getInterfaces().find(({name:e})=>e===t.name))return;let e=n.getType(t.name),r=i.objectTypeDef?.toConfig();i.objectTypeDef=new be(Object.assign(Object.assign({},r),{interfaces:[...r.interfaces,e||new Ce({name:t.name,fields:{}})]}))}}});let c=i.interfaceDef||i.objectTypeDef,l=(c?.getInterfaces()||[]).map(({name:e})=>e);return Mi(e,a.concat([...s].map(e=>({name:e}))).filter(({name:e})=>e!==c?.name&&!l.includes(e)).map(e=>{let t={label:e.name,kind:q.Interface,type:e};return e?.description&&(t.documentation=e.description),t}))}function ps(e,t,n,r){let i;if(t.parentType){if(re(t.parentType)){let e=De(t.parentType),r=n.getPossibleTypes(e),a=Object.create(null);for(let e of r)for(let t of e.getInterfaces())a[t.name]=t;i=r.concat(ji(a))}else i=[t.parentType]}else i=ji(n.getTypeMap()).filter(e=>Oe(e)&&!e.name.startsWith(`__`));return Mi(e,i.map(e=>{let t=de(e);return{label:String(e),documentation:t?.description||``,kind:q.Field}}))}function ms(e,t,n,r){let i=n.getTypeMap(),a=Yo(e.state);return Mi(e,r.filter(e=>i[e.typeCondition.name.value]&&!(a&&a.kind===K.FRAGMENT_DEFINITION&&a.name===e.name.value)&&Oe(t.parentType)&&Oe(i[e.typeCondition.name.value])&&lt(n,t.parentType,i[e.typeCondition.name.value])).map(e=>({label:e.name.value,detail:String(i[e.typeCondition.name.value]),documentation:`fragment ${e.name.value} on ${e.typeCondition.name.value}`,labelDetails:{detail:`fragment ${e.name.value} on ${e.typeCondition.name.value}`},kind:q.Field,type:i[e.typeCondition.name.value]})))}var hs=(e,t)=>{if(e.prevState?.kind===t)return e.prevState;if(e.prevState?.prevState?.kind===t)return e.prevState.prevState;if(e.prevState?.prevState?.prevState?.kind===t)return e.prevState.prevState.prevState;if(e.prevState?.prevState?.prevState?.prevState?.kind===t)return e.prevState.prevState.prevState.prevState};function gs(e){let t=Yo(e);return t?.kind?`${t.kind}:${t.name??``}`:void 0}function _s(e,t){let n=e;for(;n?.kind;){if(n.kind===t)return!0;n=n.prevState}return!1}function vs(e,t,n,r){let i=null,a,o,s=new Map,c=new Map,l=new Set;Bo(e,(e,r)=>{let u=gs(r),d=Yo(r);if(u&&d){if((d.kind===K.QUERY||d.kind===K.MUTATION||d.kind===K.SUBSCRIPTION||d.kind===K.SHORT_QUERY)&&l.add(u),r.kind===K.FRAGMENT_SPREAD&&r.name){let e=c.get(u)??new Set;e.add(r.name),c.set(u,e)}if(r.kind===K.VARIABLE&&r.name&&_s(r,K.VARIABLE_DEFINITION)&&(i=r.name,a=u),r.kind===K.NAMED_TYPE&&i&&a===u){let e=hs(r,K.TYPE);e?.type&&(o=t.getType(e.type))}if(i&&o&&a===u){let e=s.get(u)??new Map;if(!e.has(i)){let t=n.string===`$`||n.state.kind===K.VARIABLE?i:`$`+i;e.set(i,{detail:o.toString(),insertText:t,label:`$`+i,rawInsert:t,type:o,kind:q.Variable}),s.set(u,e)}i=null,a=void 0,o=null}}},r);let u=Yo(n.state),d=gs(n.state);if(!u||!d)return[];let f=new Map(s.get(d)??[]);if(u.kind===K.FRAGMENT_DEFINITION){let e=(t,n,r=new Set)=>{if(r.has(t))return!1;r.add(t);let i=c.get(t);return i?.has(n)?!0:[...i??[]].some(t=>e(`${K.FRAGMENT_DEFINITION}:${t}`,n,r))};for(let t of l)if(u.name&&e(t,u.name))for(let[e,n]of s.get(t)??[])f.has(e)||f.set(e,n)}return[...f.values()]}function ys(e,t,n){return Mi(e,ji(t.getTypeMap()).filter(Ae).map(e=>({label:e.name,documentation:e?.description||``,kind:q.Variable})))}function bs(e,t,n,r){return t.prevState?.kind?Mi(e,n.getDirectives().filter(e=>Ss(t.prevState,e)).map(e=>({label:e.name,documentation:e?.description||``,kind:q.Function}))):[]}function xs(e,t,n,r){return Mi(e,n.getDirectives().find(e=>e.name===t.name)?.args.map(e=>({label:e.name,documentation:e.description||``,kind:q.Field}))||[])}function Ss(e,t){if(!e?.kind)return!1;let{kind:n,prevState:r}=e,{locations:i}=t;switch(n){case K.QUERY:return i.includes(V.QUERY);case K.MUTATION:return i.includes(V.MUTATION);case K.SUBSCRIPTION:return i.includes(V.SUBSCRIPTION);case K.FIELD:case K.ALIASED_FIELD:return i.includes(V.FIELD);case K.FRAGMENT_DEFINITION:return i.includes(V.FRAGMENT_DEFINITION);case K.FRAGMENT_SPREAD:return i.includes(V.FRAGMENT_SPREAD);case K.INLINE_FRAGMENT:return i.includes(V.INLINE_FRAGMENT);case K.SCHEMA_DEF:return i.includes(V.SCHEMA);case K.SCALAR_DEF:return i.includes(V.SCALAR);case K.OBJECT_TYPE_DEF:return i.includes(V.OBJECT);case K.FIELD_DEF:return i.includes(V.FIELD_DEFINITION);case K.INTERFACE_DEF:return i.includes(V.INTERFACE);case K.UNION_DEF:return i.includes(V.UNION);case K.ENUM_DEF:return i.includes(V.ENUM);case K.ENUM_VALUE:return i.includes(V.ENUM_VALUE);case K.INPUT_DEF:return i.includes(V.INPUT_OBJECT);case K.INPUT_VALUE_DEF:switch(r?.kind){case K.ARGUMENTS_DEF:return i.includes(V.ARGUMENT_DEFINITION);case K.INPUT_DEF:return i.includes(V.INPUT_FIELD_DEFINITION)}}return!1}function Cs(e){return e.prevState&&e.kind&&[K.NAMED_TYPE,K.LIST_TYPE,K.TYPE,K.NON_NULL_TYPE].includes(e.kind)?Cs(e.prevState):e}var ws=e(i(((e,t)=>{function n(e,t){if(e!=null)return e;var n=Error(t===void 0?`Got unexpected `+e:t);throw n.framesToPop=1,n}t.exports=n,t.exports.default=n,Object.defineProperty(t.exports,"__esModule",{value:!0})}))()),Ts=(e,t)=>{if(!t)return[];let n=new Map,r=new Set;gn(e,{FragmentDefinition(e){n.set(e.name.value,!0)},FragmentSpread(e){r.has(e.name.value)||r.add(e.name.value)}});let i=new Set;for(let e of r)!n.has(e)&&t.has(e)&&i.add((0,ws.default)(t.get(e)));let a=[];for(let e of i)gn(e,{FragmentSpread(e){!r.has(e.name.value)&&t.get(e.name.value)&&(i.add((0,ws.default)(t.get(e.name.value))),r.add(e.name.value))}}),n.has(e.name.value)||a.push(e);return a},Es=class{constructor(e,t){this.containsPosition=e=>this.start.line===e.line?this.start.character<=e.character:this.end.line===e.line?this.end.character>=e.character:this.start.line<=e.line&&this.end.line>=e.line,this.start=e,this.end=t}setStart(e,t){this.start=new Ds(e,t)}setEnd(e,t){this.end=new Ds(e,t)}},Ds=class{constructor(e,t){this.lessThanOrEqualTo=e=>this.line<e.line||this.line===e.line&&this.character<=e.character,this.line=e,this.character=t}setLine(e){this.line=e}setCharacter(e){this.character=e}},Os=[Un,ti,ni,Yr,Xr,qr,zn,Fn,Jr,wr,Kr,$r,ri,Mn,Or];function ks(e,t,n,r,i){let a=di.filter(e=>!(e===Jn||e===On||r&&e===Rn));return n&&Array.prototype.push.apply(a,n),i&&Array.prototype.push.apply(a,Os),vi(e,t,a).filter(e=>{if(e.message.includes(`Unknown directive`)&&e.nodes){let t=e.nodes[0];if(t&&t.kind===R.DIRECTIVE){let e=t.name.value;if(e===`arguments`||e===`argumentDefinitions`)return!1}}return!0})}function As(e,t){let n=Object.create(null);for(let r of t.definitions)if(r.kind===`OperationDefinition`){let{variableDefinitions:t}=r;if(t)for(let{variable:r,type:i}of t){let t=yn(e,i);t?n[r.name.value]=t:i.kind===R.NAMED_TYPE&&i.name.value===`Float`&&(n[r.name.value]=dt)}}return n}function js(e,t){let n=t?As(t,e):void 0,r=[];return gn(e,{OperationDefinition(e){r.push(e)}}),{variableToType:n,operations:r}}function Ms(e,t,n){if(t)try{let r=Qo(t,n);return Object.assign(Object.assign({},js(r,e)),{documentAST:r})}catch{}}var Ns={Error:`Error`,Warning:`Warning`,Information:`Information`,Hint:`Hint`},Ps={[Ns.Error]:1,[Ns.Warning]:2,[Ns.Information]:3,[Ns.Hint]:4},Fs=(e,t)=>{if(!e)throw Error(t)};function Is(e,t=null,n,r,i,a){let o=null,s=``;i&&(s=typeof i==`string`?i:i.reduce((e,t)=>e+w(t)+`

`,``));let c=s?`${e}\n\n${s}`:e;try{o=Qo(c,a)}catch(e){if(e instanceof B){let t=zs(e.locations?.[0]??{line:0,column:0},c);return[{severity:Ps.Error,message:e.message,source:`GraphQL: Syntax`,range:t}]}throw e}return Ls(o,t,n,r)}function Ls(e,t=null,n,r){if(!t)return[];let i=ks(t,e,n,r).flatMap(e=>Rs(e,Ps.Error,`Validation`)),a=vi(t,e,[xi]).flatMap(e=>Rs(e,Ps.Warning,`Deprecation`));return i.concat(a)}function Rs(e,t,n){if(!e.nodes)return[];let r=[];for(let i of e.nodes){let a=i.kind!==`Variable`&&`name`in i&&i.name!==void 0?i.name:`variable`in i&&i.variable!==void 0?i.variable:i;if(a){let i=Bs(a),{line:o,column:s}=i.startToken,c=s+(i.end-i.start);r.push({source:`GraphQL: ${n}`,message:e.message,severity:t,range:new Es(new Ds(o-1,s-1),new Ds(o-1,c))})}}return r}function zs(e,t){let n=Ao(),r=n.startState(),i=t.split(`
`);Fs(i.length>=e.line,`Query text must have more lines than where the error happened`);let a=null;for(let t=0;t<e.line;t++)for(a=new yo(i[t]);!a.eol()&&n.token(a,r)!==`invalidchar`;);Fs(a,`Expected Parser stream to be available.`);let o=e.line-1,s=a.getStartOfToken(),c=a.getCurrentPosition();return new Es(new Ds(o,s),new Ds(o,c))}function Bs(e){let t=e.loc;return Fs(t,`Expected ASTNode to have a location.`),t}var Vs=i(((e,t)=>{(function(n){typeof e==`object`&&typeof t==`object`?n(a(),o(),s()):typeof define==`function`&&define.amd?define([`../lib/codemirror`,`../addon/search/searchcursor`,`../addon/edit/matchbrackets`],n):n(CodeMirror)})(function(e){var t=e.commands,n=e.Pos;function r(t,r,i){if(i<0&&r.ch==0)return t.clipPos(n(r.line-1));var a=t.getLine(r.line);if(i>0&&r.ch>=a.length)return t.clipPos(n(r.line+1,0));for(var o=`start`,s,c=r.ch,l=c,u=i<0?0:a.length,d=0;l!=u;l+=i,d++){var f=a.charAt(i<0?l-1:l),p=f!=`_`&&e.isWordChar(f)?`w`:`o`;if(p==`w`&&f.toUpperCase()==f&&(p=`W`),o==`start`)p==`o`?c=l+i:(o=`in`,s=p);else if(o==`in`&&s!=p){if(s==`w`&&p==`W`&&i<0&&l--,s==`W`&&p==`w`&&i>0){if(l==c+1){s=`w`;continue}l--}break}}return n(r.line,l)}function i(e,t){e.extendSelectionsBy(function(n){return e.display.shift||e.doc.extend||n.empty()?r(e.doc,n.head,t):t<0?n.from():n.to()})}t.goSubwordLeft=function(e){i(e,-1)},t.goSubwordRight=function(e){i(e,1)},t.scrollLineUp=function(e){var t=e.getScrollInfo();if(!e.somethingSelected()){var n=e.lineAtHeight(t.top+t.clientHeight,`local`);e.getCursor().line>=n&&e.execCommand(`goLineUp`)}e.scrollTo(null,t.top-e.defaultTextHeight())},t.scrollLineDown=function(e){var t=e.getScrollInfo();if(!e.somethingSelected()){var n=e.lineAtHeight(t.top,`local`)+1;e.getCursor().line<=n&&e.execCommand(`goLineDown`)}e.scrollTo(null,t.top+e.defaultTextHeight())},t.splitSelectionByLine=function(e){for(var t=e.listSelections(),r=[],i=0;i<t.length;i++)for(var a=t[i].from(),o=t[i].to(),s=a.line;s<=o.line;++s)o.line>a.line&&s==o.line&&o.ch==0||r.push({anchor:s==a.line?a:n(s,0),head:s==o.line?o:n(s)});e.setSelections(r,0)},t.singleSelectionTop=function(e){var t=e.listSelections()[0];e.setSelection(t.anchor,t.head,{scroll:!1})},t.selectLine=function(e){for(var t=e.listSelections(),r=[],i=0;i<t.length;i++){var a=t[i];r.push({anchor:n(a.from().line,0),head:n(a.to().line+1,0)})}e.setSelections(r)};function a(t,r){if(t.isReadOnly())return e.Pass;t.operation(function(){for(var e=t.listSelections().length,i=[],a=-1,o=0;o<e;o++){var s=t.listSelections()[o].head;if(!(s.line<=a)){var c=n(s.line+ +!r,0);t.replaceRange(`
`,c,null,`+insertLine`),t.indentLine(c.line,null,!0),i.push({head:c,anchor:c}),a=s.line+1}}t.setSelections(i)}),t.execCommand(`indentAuto`)}t.insertLineAfter=function(e){return a(e,!1)},t.insertLineBefore=function(e){return a(e,!0)};function o(t,r){for(var i=r.ch,a=i,o=t.getLine(r.line);i&&e.isWordChar(o.charAt(i-1));)--i;for(;a<o.length&&e.isWordChar(o.charAt(a));)++a;return{from:n(r.line,i),to:n(r.line,a),word:o.slice(i,a)}}t.selectNextOccurrence=function(t){var r=t.getCursor(`from`),i=t.getCursor(`to`),a=t.state.sublimeFindFullWord==t.doc.sel;if(e.cmpPos(r,i)==0){var s=o(t,r);if(!s.word)return;t.setSelection(s.from,s.to),a=!0}else{var l=t.getRange(r,i),u=a?RegExp(`\\b`+l+`\\b`):l,d=t.getSearchCursor(u,i),f=d.findNext();if(f||=(d=t.getSearchCursor(u,n(t.firstLine(),0)),d.findNext()),!f||c(t.listSelections(),d.from(),d.to()))return;t.addSelection(d.from(),d.to())}a&&(t.state.sublimeFindFullWord=t.doc.sel)},t.skipAndSelectNextOccurrence=function(n){var r=n.getCursor(`anchor`),i=n.getCursor(`head`);t.selectNextOccurrence(n),e.cmpPos(r,i)!=0&&n.doc.setSelections(n.doc.listSelections().filter(function(e){return e.anchor!=r||e.head!=i}))};function s(e,t){for(var n=e.listSelections(),r=[],i=0;i<n.length;i++){var a=n[i],o=e.findPosV(a.anchor,t,`line`,a.anchor.goalColumn),s=e.findPosV(a.head,t,`line`,a.head.goalColumn);o.goalColumn=a.anchor.goalColumn==null?e.cursorCoords(a.anchor,`div`).left:a.anchor.goalColumn,s.goalColumn=a.head.goalColumn==null?e.cursorCoords(a.head,`div`).left:a.head.goalColumn;var c={anchor:o,head:s};r.push(a),r.push(c)}e.setSelections(r)}t.addCursorToPrevLine=function(e){s(e,-1)},t.addCursorToNextLine=function(e){s(e,1)};function c(t,n,r){for(var i=0;i<t.length;i++)if(e.cmpPos(t[i].from(),n)==0&&e.cmpPos(t[i].to(),r)==0)return!0;return!1}var l=`(){}[]`;function u(t){for(var r=t.listSelections(),i=[],a=0;a<r.length;a++){var o=r[a],s=o.head,c=t.scanForBracket(s,-1);if(!c)return!1;for(;;){var u=t.scanForBracket(s,1);if(!u)return!1;if(u.ch==l.charAt(l.indexOf(c.ch)+1)){var d=n(c.pos.line,c.pos.ch+1);if(e.cmpPos(d,o.from())==0&&e.cmpPos(u.pos,o.to())==0){if(c=t.scanForBracket(c.pos,-1),!c)return!1}else{i.push({anchor:d,head:u.pos});break}}s=n(u.pos.line,u.pos.ch+1)}}return t.setSelections(i),!0}t.selectScope=function(e){u(e)||e.execCommand(`selectAll`)},t.selectBetweenBrackets=function(t){if(!u(t))return e.Pass};function d(e){return e?/\bpunctuation\b/.test(e)?e:void 0:null}t.goToBracket=function(t){t.extendSelectionsBy(function(r){var i=t.scanForBracket(r.head,1,d(t.getTokenTypeAt(r.head)));if(i&&e.cmpPos(i.pos,r.head)!=0)return i.pos;var a=t.scanForBracket(r.head,-1,d(t.getTokenTypeAt(n(r.head.line,r.head.ch+1))));return a&&n(a.pos.line,a.pos.ch+1)||r.head})},t.swapLineUp=function(t){if(t.isReadOnly())return e.Pass;for(var r=t.listSelections(),i=[],a=t.firstLine()-1,o=[],s=0;s<r.length;s++){var c=r[s],l=c.from().line-1,u=c.to().line;o.push({anchor:n(c.anchor.line-1,c.anchor.ch),head:n(c.head.line-1,c.head.ch)}),c.to().ch==0&&!c.empty()&&--u,l>a?i.push(l,u):i.length&&(i[i.length-1]=u),a=u}t.operation(function(){for(var e=0;e<i.length;e+=2){var r=i[e],a=i[e+1],s=t.getLine(r);t.replaceRange(``,n(r,0),n(r+1,0),`+swapLine`),a>t.lastLine()?t.replaceRange(`
`+s,n(t.lastLine()),null,`+swapLine`):t.replaceRange(s+`
`,n(a,0),null,`+swapLine`)}t.setSelections(o),t.scrollIntoView()})},t.swapLineDown=function(t){if(t.isReadOnly())return e.Pass;for(var r=t.listSelections(),i=[],a=t.lastLine()+1,o=r.length-1;o>=0;o--){var s=r[o],c=s.to().line+1,l=s.from().line;s.to().ch==0&&!s.empty()&&c--,c<a?i.push(c,l):i.length&&(i[i.length-1]=l),a=l}t.operation(function(){for(var e=i.length-2;e>=0;e-=2){var r=i[e],a=i[e+1],o=t.getLine(r);r==t.lastLine()?t.replaceRange(``,n(r-1),n(r),`+swapLine`):t.replaceRange(``,n(r,0),n(r+1,0),`+swapLine`),t.replaceRange(o+`
`,n(a,0),null,`+swapLine`)}t.scrollIntoView()})},t.toggleCommentIndented=function(e){e.toggleComment({indent:!0})},t.joinLines=function(e){for(var t=e.listSelections(),r=[],i=0;i<t.length;i++){for(var a=t[i],o=a.from(),s=o.line,c=a.to().line;i<t.length-1&&t[i+1].from().line==c;)c=t[++i].to().line;r.push({start:s,end:c,anchor:!a.empty()&&o})}e.operation(function(){for(var t=0,i=[],a=0;a<r.length;a++){for(var o=r[a],s=o.anchor&&n(o.anchor.line-t,o.anchor.ch),c,l=o.start;l<=o.end;l++){var u=l-t;l==o.end&&(c=n(u,e.getLine(u).length+1)),u<e.lastLine()&&(e.replaceRange(` `,n(u),n(u+1,/^\s*/.exec(e.getLine(u+1))[0].length)),++t)}i.push({anchor:s||c,head:c})}e.setSelections(i,0)})},t.duplicateLine=function(e){e.operation(function(){for(var t=e.listSelections().length,r=0;r<t;r++){var i=e.listSelections()[r];i.empty()?e.replaceRange(e.getLine(i.head.line)+`
`,n(i.head.line,0)):e.replaceRange(e.getRange(i.from(),i.to()),i.from())}e.scrollIntoView()})};function f(t,r,i){if(t.isReadOnly())return e.Pass;for(var a=t.listSelections(),o=[],s,c=0;c<a.length;c++){var l=a[c];if(!l.empty()){for(var u=l.from().line,d=l.to().line;c<a.length-1&&a[c+1].from().line==d;)d=a[++c].to().line;a[c].to().ch||d--,o.push(u,d)}}o.length?s=!0:o.push(t.firstLine(),t.lastLine()),t.operation(function(){for(var e=[],a=0;a<o.length;a+=2){var c=o[a],l=o[a+1],u=n(c,0),d=n(l),f=t.getRange(u,d,!1);r?f.sort(function(e,t){return e<t?-i:e==t?0:i}):f.sort(function(e,t){var n=e.toUpperCase(),r=t.toUpperCase();return n!=r&&(e=n,t=r),e<t?-i:e==t?0:i}),t.replaceRange(f,u,d),s&&e.push({anchor:u,head:n(l+1,0)})}s&&t.setSelections(e,0)})}t.sortLines=function(e){f(e,!0,1)},t.reverseSortLines=function(e){f(e,!0,-1)},t.sortLinesInsensitive=function(e){f(e,!1,1)},t.reverseSortLinesInsensitive=function(e){f(e,!1,-1)},t.nextBookmark=function(e){var t=e.state.sublimeBookmarks;if(t)for(;t.length;){var n=t.shift(),r=n.find();if(r)return t.push(n),e.setSelection(r.from,r.to)}},t.prevBookmark=function(e){var t=e.state.sublimeBookmarks;if(t)for(;t.length;){t.unshift(t.pop());var n=t[t.length-1].find();if(!n)t.pop();else return e.setSelection(n.from,n.to)}},t.toggleBookmark=function(e){for(var t=e.listSelections(),n=e.state.sublimeBookmarks||(e.state.sublimeBookmarks=[]),r=0;r<t.length;r++){for(var i=t[r].from(),a=t[r].to(),o=t[r].empty()?e.findMarksAt(i):e.findMarks(i,a),s=0;s<o.length;s++)if(o[s].sublimeBookmark){o[s].clear();for(var c=0;c<n.length;c++)n[c]==o[s]&&n.splice(c--,1);break}s==o.length&&n.push(e.markText(i,a,{sublimeBookmark:!0,clearWhenEmpty:!1}))}},t.clearBookmarks=function(e){var t=e.state.sublimeBookmarks;if(t)for(var n=0;n<t.length;n++)t[n].clear();t.length=0},t.selectBookmarks=function(e){var t=e.state.sublimeBookmarks,n=[];if(t)for(var r=0;r<t.length;r++){var i=t[r].find();i?n.push({anchor:i.from,head:i.to}):t.splice(r--,0)}n.length&&e.setSelections(n,0)};function p(t,n){t.operation(function(){for(var r=t.listSelections(),i=[],a=[],s=0;s<r.length;s++){var c=r[s];c.empty()?(i.push(s),a.push(``)):a.push(n(t.getRange(c.from(),c.to())))}t.replaceSelections(a,`around`,`case`);for(var s=i.length-1,l;s>=0;s--){var c=r[i[s]];if(!(l&&e.cmpPos(c.head,l)>0)){var u=o(t,c.head);l=u.from,t.replaceRange(n(u.word),u.from,u.to)}}})}t.smartBackspace=function(t){if(t.somethingSelected())return e.Pass;t.operation(function(){for(var r=t.listSelections(),i=t.getOption(`indentUnit`),a=r.length-1;a>=0;a--){var o=r[a].head,s=t.getRange({line:o.line,ch:0},o),c=e.countColumn(s,null,t.getOption(`tabSize`)),l=t.findPosH(o,-1,`char`,!1);if(s&&!/\S/.test(s)&&c%i==0){var u=new n(o.line,e.findColumn(s,c-i,i));u.ch!=o.ch&&(l=u)}t.replaceRange(``,l,o,`+delete`)}})},t.delLineRight=function(e){e.operation(function(){for(var t=e.listSelections(),r=t.length-1;r>=0;r--)e.replaceRange(``,t[r].anchor,n(t[r].to().line),`+delete`);e.scrollIntoView()})},t.upcaseAtCursor=function(e){p(e,function(e){return e.toUpperCase()})},t.downcaseAtCursor=function(e){p(e,function(e){return e.toLowerCase()})},t.setSublimeMark=function(e){e.state.sublimeMark&&e.state.sublimeMark.clear(),e.state.sublimeMark=e.setBookmark(e.getCursor())},t.selectToSublimeMark=function(e){var t=e.state.sublimeMark&&e.state.sublimeMark.find();t&&e.setSelection(e.getCursor(),t)},t.deleteToSublimeMark=function(t){var n=t.state.sublimeMark&&t.state.sublimeMark.find();if(n){var r=t.getCursor(),i=n;if(e.cmpPos(r,i)>0){var a=i;i=r,r=a}t.state.sublimeKilled=t.getRange(r,i),t.replaceRange(``,r,i)}},t.swapWithSublimeMark=function(e){var t=e.state.sublimeMark&&e.state.sublimeMark.find();t&&(e.state.sublimeMark.clear(),e.state.sublimeMark=e.setBookmark(e.getCursor()),e.setCursor(t))},t.sublimeYank=function(e){e.state.sublimeKilled!=null&&e.replaceSelection(e.state.sublimeKilled,null,`paste`)},t.showInCenter=function(e){var t=e.cursorCoords(null,`local`);e.scrollTo(null,(t.top+t.bottom)/2-e.getScrollInfo().clientHeight/2)};function m(t){var n=t.getCursor(`from`),r=t.getCursor(`to`);if(e.cmpPos(n,r)==0){var i=o(t,n);if(!i.word)return;n=i.from,r=i.to}return{from:n,to:r,query:t.getRange(n,r),word:i}}function h(e,t){var r=m(e);if(r){var i=r.query,a=e.getSearchCursor(i,t?r.to:r.from);(t?a.findNext():a.findPrevious())?e.setSelection(a.from(),a.to()):(a=e.getSearchCursor(i,t?n(e.firstLine(),0):e.clipPos(n(e.lastLine()))),(t?a.findNext():a.findPrevious())?e.setSelection(a.from(),a.to()):r.word&&e.setSelection(r.from,r.to))}}t.findUnder=function(e){h(e,!0)},t.findUnderPrevious=function(e){h(e,!1)},t.findAllUnder=function(e){var t=m(e);if(t){for(var n=e.getSearchCursor(t.query),r=[],i=-1;n.findNext();)r.push({anchor:n.from(),head:n.to()}),n.from().line<=t.from.line&&n.from().ch<=t.from.ch&&i++;e.setSelections(r,i)}};var g=e.keyMap;g.macSublime={"Cmd-Left":`goLineStartSmart`,"Shift-Tab":`indentLess`,"Shift-Ctrl-K":`deleteLine`,"Alt-Q":`wrapLines`,"Ctrl-Left":`goSubwordLeft`,"Ctrl-Right":`goSubwordRight`,"Ctrl-Alt-Up":`scrollLineUp`,"Ctrl-Alt-Down":`scrollLineDown`,"Cmd-L":`selectLine`,"Shift-Cmd-L":`splitSelectionByLine`,Esc:`singleSelectionTop`,"Cmd-Enter":`insertLineAfter`,"Shift-Cmd-Enter":`insertLineBefore`,"Cmd-D":`selectNextOccurrence`,"Shift-Cmd-Space":`selectScope`,"Shift-Cmd-M":`selectBetweenBrackets`,"Cmd-M":`goToBracket`,"Cmd-Ctrl-Up":`swapLineUp`,"Cmd-Ctrl-Down":`swapLineDown`,"Cmd-/":`toggleCommentIndented`,"Cmd-J":`joinLines`,"Shift-Cmd-D":`duplicateLine`,F5:`sortLines`,"Shift-F5":`reverseSortLines`,"Cmd-F5":`sortLinesInsensitive`,"Shift-Cmd-F5":`reverseSortLinesInsensitive`,F2:`nextBookmark`,"Shift-F2":`prevBookmark`,"Cmd-F2":`toggleBookmark`,"Shift-Cmd-F2":`clearBookmarks`,"Alt-F2":`selectBookmarks`,Backspace:`smartBackspace`,"Cmd-K Cmd-D":`skipAndSelectNextOccurrence`,"Cmd-K Cmd-K":`delLineRight`,"Cmd-K Cmd-U":`upcaseAtCursor`,"Cmd-K Cmd-L":`downcaseAtCursor`,"Cmd-K Cmd-Space":`setSublimeMark`,"Cmd-K Cmd-A":`selectToSublimeMark`,"Cmd-K Cmd-W":`deleteToSublimeMark`,"Cmd-K Cmd-X":`swapWithSublimeMark`,"Cmd-K Cmd-Y":`sublimeYank`,"Cmd-K Cmd-C":`showInCenter`,"Cmd-K Cmd-G":`clearBookmarks`,"Cmd-K Cmd-Backspace":`delLineLeft`,"Cmd-K Cmd-1":`foldAll`,"Cmd-K Cmd-0":`unfoldAll`,"Cmd-K Cmd-J":`unfoldAll`,"Ctrl-Shift-Up":`addCursorToPrevLine`,"Ctrl-Shift-Down":`addCursorToNextLine`,"Cmd-F3":`findUnder`,"Shift-Cmd-F3":`findUnderPrevious`,"Alt-F3":`findAllUnder`,"Shift-Cmd-[":`fold`,"Shift-Cmd-]":`unfold`,"Cmd-I":`findIncremental`,"Shift-Cmd-I":`findIncrementalReverse`,"Cmd-H":`replace`,F3:`findNext`,"Shift-F3":`findPrev`,fallthrough:`macDefault`},e.normalizeKeyMap(g.macSublime),g.pcSublime={"Shift-Tab":`indentLess`,"Shift-Ctrl-K":`deleteLine`,"Alt-Q":`wrapLines`,"Ctrl-T":`transposeChars`,"Alt-Left":`goSubwordLeft`,"Alt-Right":`goSubwordRight`,"Ctrl-Up":`scrollLineUp`,"Ctrl-Down":`scrollLineDown`,"Ctrl-L":`selectLine`,"Shift-Ctrl-L":`splitSelectionByLine`,Esc:`singleSelectionTop`,"Ctrl-Enter":`insertLineAfter`,"Shift-Ctrl-Enter":`insertLineBefore`,"Ctrl-D":`selectNextOccurrence`,"Shift-Ctrl-Space":`selectScope`,"Shift-Ctrl-M":`selectBetweenBrackets`,"Ctrl-M":`goToBracket`,"Shift-Ctrl-Up":`swapLineUp`,"Shift-Ctrl-Down":`swapLineDown`,"Ctrl-/":`toggleCommentIndented`,"Ctrl-J":`joinLines`,"Shift-Ctrl-D":`duplicateLine`,F9:`sortLines`,"Shift-F9":`reverseSortLines`,"Ctrl-F9":`sortLinesInsensitive`,"Shift-Ctrl-F9":`reverseSortLinesInsensitive`,F2:`nextBookmark`,"Shift-F2":`prevBookmark`,"Ctrl-F2":`toggleBookmark`,"Shift-Ctrl-F2":`clearBookmarks`,"Alt-F2":`selectBookmarks`,Backspace:`smartBackspace`,"Ctrl-K Ctrl-D":`skipAndSelectNextOccurrence`,"Ctrl-K Ctrl-K":`delLineRight`,"Ctrl-K Ctrl-U":`upcaseAtCursor`,"Ctrl-K Ctrl-L":`downcaseAtCursor`,"Ctrl-K Ctrl-Space":`setSublimeMark`,"Ctrl-K Ctrl-A":`selectToSublimeMark`,"Ctrl-K Ctrl-W":`deleteToSublimeMark`,"Ctrl-K Ctrl-X":`swapWithSublimeMark`,"Ctrl-K Ctrl-Y":`sublimeYank`,"Ctrl-K Ctrl-C":`showInCenter`,"Ctrl-K Ctrl-G":`clearBookmarks`,"Ctrl-K Ctrl-Backspace":`delLineLeft`,"Ctrl-K Ctrl-1":`foldAll`,"Ctrl-K Ctrl-0":`unfoldAll`,"Ctrl-K Ctrl-J":`unfoldAll`,"Ctrl-Alt-Up":`addCursorToPrevLine`,"Ctrl-Alt-Down":`addCursorToNextLine`,"Ctrl-F3":`findUnder`,"Shift-Ctrl-F3":`findUnderPrevious`,"Alt-F3":`findAllUnder`,"Shift-Ctrl-[":`fold`,"Shift-Ctrl-]":`unfold`,"Ctrl-I":`findIncremental`,"Shift-Ctrl-I":`findIncrementalReverse`,"Ctrl-H":`replace`,F3:`findNext`,"Shift-F3":`findPrev`,fallthrough:`pcDefault`},e.normalizeKeyMap(g.pcSublime),g.sublime=g.default==g.macDefault?g.macSublime:g.pcSublime})})),Hs=e(a(),1);Vs();var Us=Hs.default.keyMap;for(let e of Object.values(Us))e.Tab=!1,e[`Shift-Tab`]=!1;Hs.default.defineInitHook(e=>{let t=e.getWrapperElement().closest(`section[aria-label]`)?.getAttribute(`aria-label`);t&&e.setOption(`screenReaderLabel`,t)});var Ws=i(((e,t)=>{var n=Object.create,r=Object.defineProperty,i=Object.getOwnPropertyDescriptor,a=Object.getOwnPropertyNames,o=Object.getPrototypeOf,s=Object.prototype.hasOwnProperty,c=(e,t)=>{for(var n in t)r(e,n,{get:t[n],enumerable:!0})},u=(e,t,n,o)=>{if(t&&typeof t==`object`||typeof t==`function`)for(let c of a(t))!s.call(e,c)&&c!==n&&r(e,c,{get:()=>t[c],enumerable:!(o=i(t,c))||o.enumerable});return e},d=(e,t,i)=>(i=e==null?{}:n(o(e)),u(t||!e||!e.__esModule?r(i,`default`,{value:e,enumerable:!0}):i,e)),f=e=>u(r({},`__esModule`,{value:!0}),e),p={};c(p,{$dispatcherGuard:()=>T,$makeReadOnly:()=>D,$reset:()=>E,$structuralCheck:()=>P,c:()=>b,clearRenderCounterRegistry:()=>k,renderCounterRegistry:()=>O,useRenderCounter:()=>M}),t.exports=f(p);var m=d(l()),{useRef:h,useEffect:g,isValidElement:_}=m,v=m.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE??m.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED,y=Symbol.for(`react.memo_cache_sentinel`),b=typeof m.__COMPILER_RUNTIME?.c==`function`?m.__COMPILER_RUNTIME.c:function(e){return m.useMemo(()=>{let t=Array(e);for(let n=0;n<e;n++)t[n]=y;return t[y]=!0,t},[])},x={};[`readContext`,`useCallback`,`useContext`,`useEffect`,`useImperativeHandle`,`useInsertionEffect`,`useLayoutEffect`,`useMemo`,`useReducer`,`useRef`,`useState`,`useDebugValue`,`useDeferredValue`,`useTransition`,`useMutableSource`,`useSyncExternalStore`,`useId`,`unstable_isNewReconciler`,`getCacheSignal`,`getCacheForType`,`useCacheRefresh`].forEach(e=>{x[e]=()=>{throw Error(`[React] Unexpected React hook call (${e}) from a React compiled function. Check that all hooks are called directly and named according to convention ('use[A-Z]') `)}});var S=null;x.useMemoCache=e=>{if(S==null)throw Error(`React Compiler internal invariant violation: unexpected null dispatcher`);return S.useMemoCache(e)};function C(e){return v.ReactCurrentDispatcher.current=e,v.ReactCurrentDispatcher.current}var w=[];function T(e){let t=v.ReactCurrentDispatcher.current;if(e===0){if(w.push(t),w.length===1&&(S=t),t===x)throw Error(`[React] Unexpected call to custom hook or component from a React compiled function. Check that (1) all hooks are called directly and named according to convention ('use[A-Z]') and (2) components are returned as JSX instead of being directly invoked.`);C(x)}else if(e===1){let e=w.pop();if(e==null)throw Error(`React Compiler internal error: unexpected null in guard stack`);w.length===0&&(S=null),C(e)}else if(e===2)w.push(t),C(S);else if(e===3){let e=w.pop();if(e==null)throw Error(`React Compiler internal error: unexpected null in guard stack`);C(e)}else throw Error(`React Compiler internal error: unreachable block`+e)}function E(e){for(let t=0;t<e.length;t++)e[t]=y}function D(){throw Error(`TODO: implement $makeReadOnly in react-compiler-runtime`)}var O=new Map;function k(){for(let e of O.values())e.forEach(e=>{e.count=0})}function A(e,t){let n=O.get(e);n??(n=new Set,O.set(e,n)),n.add(t)}function j(e,t){O.get(e)?.delete(t)}function M(e){let t=h(null);t.current!=null&&(t.current.count+=1),g(()=>{if(t.current==null){let n={count:0};A(e,n),t.current=n}return()=>{t.current!==null&&j(e,t.current)}})}var N=new Set;function P(e,t,n,r,i,a){function o(e,t,o,s){let c=`${r}:${a} [${i}] ${n}${o} changed from ${e} to ${t} at depth ${s}`;N.has(c)||(N.add(c),console.error(c))}function s(e,t,n,r){if(!(r>2)&&e!==t){if(typeof e!=typeof t)o(`type ${typeof e}`,`type ${typeof t}`,n,r);else if(typeof e==`object`){let i=Array.isArray(e),a=Array.isArray(t);if(e===null&&t!==null)o(`null`,`type ${typeof t}`,n,r);else if(t===null)o(`type ${typeof e}`,`null`,n,r);else if(e instanceof Map){if(!(t instanceof Map))o(`Map instance`,`other value`,n,r);else if(e.size!==t.size)o(`Map instance with size ${e.size}`,`Map instance with size ${t.size}`,n,r);else for(let[i,a]of e)t.has(i)?s(a,t.get(i),`${n}.get(${i})`,r+1):o(`Map instance with key ${i}`,`Map instance without key ${i}`,n,r)}else if(t instanceof Map)o(`other value`,`Map instance`,n,r);else if(e instanceof Set){if(!(t instanceof Set))o(`Set instance`,`other value`,n,r);else if(e.size!==t.size)o(`Set instance with size ${e.size}`,`Set instance with size ${t.size}`,n,r);else for(let i of t)e.has(i)||o(`Set instance without element ${i}`,`Set instance with element ${i}`,n,r)}else if(t instanceof Set)o(`other value`,`Set instance`,n,r);else if(i||a){if(i!==a)o(`type ${i?`array`:`object`}`,`type ${a?`array`:`object`}`,n,r);else if(e.length!==t.length)o(`array with length ${e.length}`,`array with length ${t.length}`,n,r);else for(let i=0;i<e.length;i++)s(e[i],t[i],`${n}[${i}]`,r+1)}else if(_(e)||_(t))_(e)===_(t)?e.type===t.type?s(e.props,t.props,`[props of ${n}]`,r+1):o(`React element of type ${e.type}`,`React element of type ${t.type}`,n,r):o(`type ${_(e)?`React element`:`object`}`,`type ${_(t)?`React element`:`object`}`,n,r);else{for(let i in t)i in e||o(`object without key ${i}`,`object with key ${i}`,n,r);for(let i in e)i in t?s(e[i],t[i],`${n}.${i}`,r+1):o(`object with key ${i}`,`object without key ${i}`,n,r)}}else if(typeof e==`function`)return;else isNaN(e)||isNaN(t)?isNaN(e)!==isNaN(t)&&o(`${isNaN(e)?`NaN`:`non-NaN value`}`,`${isNaN(t)?`NaN`:`non-NaN value`}`,n,r):e!==t&&o(e,t,n,r)}}s(e,t,``,0)}0&&(t.exports={$dispatcherGuard:T,$makeReadOnly:D,$reset:E,$structuralCheck:P,c:b,clearRenderCounterRegistry:k,renderCounterRegistry:O,useRenderCounter:M})})),Gs=Object.defineProperty,Ks=Object.defineProperties,qs=Object.getOwnPropertyDescriptors,Js=Object.getOwnPropertySymbols,Ys=Object.prototype.hasOwnProperty,Xs=Object.prototype.propertyIsEnumerable,Zs=(e,t,n)=>t in e?Gs(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Qs=(e,t)=>{for(var n in t||={})Ys.call(t,n)&&Zs(e,n,t[n]);if(Js)for(var n of Js(t))Xs.call(t,n)&&Zs(e,n,t[n]);return e},$s=(e,t)=>Ks(e,qs(t));function ec(e){return typeof e==`object`&&!!e&&typeof e.then==`function`}function tc(e){return new Promise((t,n)=>{let r=e.subscribe({next(e){t(e),r.unsubscribe()},error:n,complete(){n(Error(`no value resolved`))}})})}function nc(e){return typeof e==`object`&&!!e&&`subscribe`in e&&typeof e.subscribe==`function`}function rc(e){return typeof e==`object`&&!!e&&(e[Symbol.toStringTag]===`AsyncGenerator`||Symbol.asyncIterator in e)}async function ic(e){let t=(`return`in e?e:e[Symbol.asyncIterator]()).return?.bind(e),n=await(`next`in e?e:e[Symbol.asyncIterator]()).next.bind(e)();return t?.(),n.value}async function ac(e){let t=await e;return rc(t)?ic(t):nc(t)?tc(t):t}function oc(e){return JSON.stringify(e,null,2)}function sc(e){return $s(Qs({},e),{message:e.message,stack:e.stack})}function cc(e){return e instanceof Error?sc(e):e}function lc(e){return oc(Array.isArray(e)?{errors:e.map(e=>cc(e))}:{errors:[cc(e)]})}function uc(e){return oc(e)}function dc(e,t,n){let r=[];if(!e||!t)return{insertions:r,result:t};let i;try{i=nt(t)}catch{return{insertions:r,result:t}}let a=n||fc,o=new bn(e);return gn(i,{leave(e){o.leave(e)},enter(e){if(o.enter(e),e.kind===`Field`&&!e.selectionSet){let n=pc(gc(o.getType()),a);if(n&&e.loc){let i=hc(t,e.loc.start);r.push({index:e.loc.end,string:` `+w(n).replaceAll(`
`,`
`+i)})}}}}),{insertions:r,result:mc(t,r)}}function fc(e){if(!(`getFields`in e))return[];let t=e.getFields();if(t.id)return[`id`];if(t.edges)return[`edges`];if(t.node)return[`node`];let n=[];for(let e of Object.keys(t))v(t[e].type)&&n.push(e);return n}function pc(e,t){let n=de(e);if(!e||v(e))return;let r=t(n);if(Array.isArray(r)&&r.length!==0&&`getFields`in n)return{kind:R.SELECTION_SET,selections:r.map(e=>{let r=n.getFields()[e],i=r?r.type:null;return{kind:R.FIELD,name:{kind:R.NAME,value:e},selectionSet:pc(i,t)}})}}function mc(e,t){if(t.length===0)return e;let n=``,r=0;for(let{index:i,string:a}of t)n+=e.slice(r,i)+a,r=i;return n+=e.slice(r),n}function hc(e,t){let n=t,r=t;for(;n;){let t=e.charCodeAt(n-1);if(t===10||t===13||t===8232||t===8233)break;n--,t!==9&&t!==11&&t!==12&&t!==32&&t!==160&&(r=n)}return e.slice(n,r)}function gc(e){if(e)return e}function _c(e,t){var n;let r=new Map,i=[];for(let a of e)if(a.kind===`Field`){let e=t(a),o=r.get(e);if((n=a.directives)!=null&&n.length){let e=Qs({},a);i.push(e)}else if(o!=null&&o.selectionSet&&a.selectionSet)o.selectionSet.selections=[...o.selectionSet.selections,...a.selectionSet.selections];else if(!o){let t=Qs({},a);r.set(e,t),i.push(t)}}else i.push(a);return i}function vc(e,t,n){let r=n?de(n).name:null,i=[],a=[];for(let o of t){if(o.kind===`FragmentSpread`){let t=o.name.value;if(!o.directives||o.directives.length===0){if(a.includes(t))continue;a.push(t)}let n=e[o.name.value];if(n){let{typeCondition:e,directives:t,selectionSet:r}=n;o={kind:R.INLINE_FRAGMENT,typeCondition:e,directives:t,selectionSet:r}}}if(o.kind===R.INLINE_FRAGMENT&&(!o.directives||o.directives?.length===0)){let t=o.typeCondition?o.typeCondition.name.value:null;if(!t||t===r){i.push(...vc(e,o.selectionSet.selections,n));continue}}i.push(o)}return i}function yc(e,t){let n=t?new bn(t):null,r=Object.create(null);for(let t of e.definitions)t.kind===R.FRAGMENT_DEFINITION&&(r[t.name.value]=t);let i={SelectionSet(e){let t=n?n.getParentType():null,{selections:i}=e;return i=vc(r,i,t),$s(Qs({},e),{selections:i})},FragmentDefinition(){return null}};return gn(gn(e,n?Sn(n,i):i),{SelectionSet(e){let{selections:t}=e;return t=_c(t,e=>e.alias?e.alias.value:e.name.value),$s(Qs({},e),{selections:t})},FragmentDefinition(){return null}})}function bc(e,t,n){if(!n||n.length<1)return;let r=n.map(e=>e.name?.value);if(t&&r.includes(t))return t;if(t&&e){let n=e.map(e=>e.name?.value).indexOf(t);if(n!==-1&&n<r.length)return r[n]}return r[0]}function xc(e,t){return t instanceof DOMException&&(t.code===22||t.code===1014||t.name===`QuotaExceededError`||t.name===`NS_ERROR_DOM_QUOTA_REACHED`)&&e.length!==0}var Sc=class{constructor(e){this.storage=e||(e===null||typeof window>`u`?null:{getItem:localStorage.getItem.bind(localStorage),setItem:localStorage.setItem.bind(localStorage),removeItem:localStorage.removeItem.bind(localStorage),get length(){let e=0;for(let t in localStorage)t.indexOf(`${Cc}:`)===0&&(e+=1);return e},clear(){for(let e in localStorage)e.indexOf(`${Cc}:`)===0&&localStorage.removeItem(e)}})}get(e){if(!this.storage)return null;let t=`${Cc}:${e}`,n=this.storage.getItem(t);return n===`null`||n===`undefined`?(this.storage.removeItem(t),null):n||null}set(e,t){let n=!1,r=null;if(this.storage){let i=`${Cc}:${e}`;if(t)try{this.storage.setItem(i,t)}catch(e){r=e instanceof Error?e:Error(`${e}`),n=xc(this.storage,e)}else this.storage.removeItem(i)}return{isQuotaError:n,error:r}}clear(){this.storage&&this.storage.clear()}},Cc=`graphiql`,wc=i(((e,t)=>{t.exports=function(e){return typeof e==`object`?e===null:typeof e!=`function`}})),Tc=i(((e,t)=>{t.exports=function(e){return typeof e==`object`&&!!e&&Array.isArray(e)===!1}})),Ec=i(((e,t)=>{var n=Tc();function r(e){return n(e)===!0&&Object.prototype.toString.call(e)===`[object Object]`}t.exports=function(e){var t,n;return!(r(e)===!1||(t=e.constructor,typeof t!=`function`)||(n=t.prototype,r(n)===!1)||n.hasOwnProperty(`isPrototypeOf`)===!1)}})),Dc=i(((e,t)=>{var{deleteProperty:n}=Reflect,r=wc(),i=Ec(),a=e=>typeof e==`object`&&!!e||typeof e==`function`,o=e=>e===`__proto__`||e===`constructor`||e===`prototype`,s=e=>{if(!r(e))throw TypeError(`Object keys must be strings or symbols`);if(o(e))throw Error(`Cannot set unsafe key: "${e}"`)},c=e=>Array.isArray(e)?e.flat().map(String).join(`,`):e,l=(e,t)=>{if(typeof e!=`string`||!t)return e;let n=e+`;`;return t.arrays!==void 0&&(n+=`arrays=${t.arrays};`),t.separator!==void 0&&(n+=`separator=${t.separator};`),t.split!==void 0&&(n+=`split=${t.split};`),t.merge!==void 0&&(n+=`merge=${t.merge};`),t.preservePaths!==void 0&&(n+=`preservePaths=${t.preservePaths};`),n},u=(e,t,n)=>{let r=c(t?l(e,t):e);s(r);let i=m.cache.get(r)||n();return m.cache.set(r,i),i},d=(e,t={})=>{let n=t.separator||`.`,r=n!==`/`&&t.preservePaths;if(typeof e==`string`&&r!==!1&&/\//.test(e))return[e];let i=[],a=``,o=e=>{let t;e.trim()!==``&&Number.isInteger(t=Number(e))?i.push(t):i.push(e)};for(let t=0;t<e.length;t++){let r=e[t];r===`\\`?a+=e[++t]:r===n?(o(a),a=``):a+=r}return a&&o(a),i},f=(e,t)=>t&&typeof t.split==`function`?t.split(e):typeof e==`symbol`?[e]:Array.isArray(e)?e:u(e,t,()=>d(e,t)),p=(e,t,r,a)=>{if(s(t),r===void 0)n(e,t);else if(a&&a.merge){let n=a.merge===`function`?a.merge:Object.assign;e[t]=n&&i(e[t])&&i(r)?n(e[t],r):r}else e[t]=r;return e},m=(e,t,n,r)=>{if(!t||!a(e))return e;let i=f(t,r),o=e;for(let e=0;e<i.length;e++){let t=i[e],c=i[e+1];if(s(t),c===void 0){p(o,t,n,r);break}typeof c==`number`&&!Array.isArray(o[t])?o=o[t]=[]:(a(o[t])||(o[t]={}),o=o[t])}return e};m.split=f,m.cache=new Map,m.clear=()=>{m.cache=new Map},t.exports=m})),Oc=i(((e,t)=>{var n=Tc();t.exports=function(e,t,s){if(n(s)||(s={default:s}),!o(e))return s.default===void 0?e:s.default;typeof t==`number`&&(t=String(t));let c=Array.isArray(t),l=typeof t==`string`,u=s.separator||`.`,d=s.joinChar||(typeof u==`string`?u:`.`);if(!l&&!c)return e;if(l&&t in e)return a(t,e,s)?e[t]:s.default;let f=c?t:i(t,u,s),p=f.length,m=0;do{let t=f[m];for(typeof t==`number`&&(t=String(t));t&&t.slice(-1)===`\\`;)t=r([t.slice(0,-1),f[++m]||``],d,s);if(t in e){if(!a(t,e,s))return s.default;e=e[t]}else{let n=!1,i=m+1;for(;i<p;)if(t=r([t,f[i++]],d,s),n=t in e){if(!a(t,e,s))return s.default;e=e[t],m=i-1;break}if(!n)return s.default}}while(++m<p&&o(e));return m===p?e:s.default};function r(e,t,n){return typeof n.join==`function`?n.join(e):e[0]+t+e[1]}function i(e,t,n){return typeof n.split==`function`?n.split(e):e.split(t)}function a(e,t,n){return typeof n.isValid!=`function`||n.isValid(e,t)}function o(e){return n(e)||Array.isArray(e)||typeof e==`function`}})),J=e(l());function kc(e){let t=(0,J.createContext)(null);return t.displayName=e,t}function Ac(e){function t(t){let n=(0,J.useContext)(e);if(n===null&&t?.nonNull)throw Error(`Tried to use \`${t.caller?.name||`a component`}\` without the necessary context. Make sure to render the \`${e.displayName}Provider\` component higher up the tree.`);return n}return Object.defineProperty(t,"name",{value:`use${e.displayName}`}),t}var jc=e=>{let t,n=new Set,r=(e,r)=>{let i=typeof e==`function`?e(t):e;if(!Object.is(i,t)){let e=t;t=r??(typeof i!=`object`||!i)?i:Object.assign({},t,i),n.forEach(n=>n(t,e))}},i=()=>t,a={setState:r,getState:i,getInitialState:()=>o,subscribe:e=>(n.add(e),()=>n.delete(e))},o=t=e(r,i,a);return a},Mc=(e=>e?jc(e):jc),Nc=e=>e;function Pc(e,t=Nc){let n=J.useSyncExternalStore(e.subscribe,J.useCallback(()=>t(e.getState()),[e,t]),()=>t(e.getInitialState()));return J.useDebugValue(n),n}var Fc=e=>t=>Pc(e,t),Y=Ws(),Ic=Mc(()=>({storage:null})),Lc=e=>{let t=(0,Y.c)(3),{storage:n,children:r}=e,i=Rc(Bc),a,o;return t[0]===n?(a=t[1],o=t[2]):(a=()=>{Ic.setState({storage:new Sc(n)})},o=[n],t[0]=n,t[1]=a,t[2]=o),(0,J.useEffect)(a,o),i?r:null},Rc=Fc(Ic),zc=()=>Rc(Vc);function Bc(e){return!!e.storage}function Vc(e){return e.storage}var Hc=typeof navigator<`u`&&navigator.userAgent.includes(`Mac`),Uc=`graphiql`,Wc=`sublime`,Gc={[Hc?`Cmd-F`:`Ctrl-F`]:`findPersistent`,"Cmd-G":`findPersistent`,"Ctrl-G":`findPersistent`,"Ctrl-Left":`goSubwordLeft`,"Ctrl-Right":`goSubwordRight`,"Alt-Left":`goGroupLeft`,"Alt-Right":`goGroupRight`};async function Kc(t,n){let r=await u(()=>import(`./codemirror-NoB2nEQ4.js`).then(t=>e(t.t())).then(e=>typeof e==`function`?e:e.default),__vite__mapDeps([0,1]));return await Promise.all(n?.useCommonAddons===!1?t:[u(()=>import(`./show-hint-BbFcUy5l.js`).then(t=>e(t.default)),__vite__mapDeps([2,1,0])),u(()=>import(`./matchbrackets-CHHLlrHF.js`).then(t=>e(t.t())),__vite__mapDeps([3,1,0])),u(()=>import(`./closebrackets-CB4A4Yy-.js`).then(t=>e(t.default)),__vite__mapDeps([4,1,0])),u(()=>import(`./brace-fold-CoiLj78F.js`).then(t=>e(t.default)),__vite__mapDeps([5,1,0])),u(()=>import(`./foldgutter-mvdtE08P.js`).then(t=>e(t.default)),__vite__mapDeps([6,1,0])),u(()=>import(`./lint-Dsh2bqBv.js`).then(t=>e(t.default)),__vite__mapDeps([7,1,0])),u(()=>import(`./searchcursor-ZIzmzn-T.js`).then(t=>e(t.t())),__vite__mapDeps([8,1,0])),u(()=>import(`./jump-to-line-D56hc_um.js`).then(t=>e(t.default)),__vite__mapDeps([9,1,0,10])),u(()=>import(`./dialog-B9s54AId.js`).then(t=>e(t.default)),__vite__mapDeps([10,1,0])),u(()=>import(`./sublime-C38Jgee8.js`).then(t=>e(t.default)),[]),...t]),r}var qc=i(((e,t)=>{t.exports=function(){var e=document.getSelection();if(!e.rangeCount)return function(){};for(var t=document.activeElement,n=[],r=0;r<e.rangeCount;r++)n.push(e.getRangeAt(r));switch(t.tagName.toUpperCase()){case`INPUT`:case`TEXTAREA`:t.blur();break;default:t=null}return e.removeAllRanges(),function(){e.type===`Caret`&&e.removeAllRanges(),e.rangeCount||n.forEach(function(t){e.addRange(t)}),t&&t.focus()}}})),Jc=i(((e,t)=>{var n=qc(),r={"text/plain":`Text`,"text/html":`Url`,default:`Text`},i=`Copy to clipboard: #{key}, Enter`;function a(e){var t=(/mac os x/i.test(navigator.userAgent)?`⌘`:`Ctrl`)+`+C`;return e.replace(/#{\s*key\s*}/g,t)}function o(e,t){var o,s,c,l,u,d,f=!1;t||={},o=t.debug||!1;try{if(c=n(),l=document.createRange(),u=document.getSelection(),d=document.createElement(`span`),d.textContent=e,d.ariaHidden=`true`,d.style.all=`unset`,d.style.position=`fixed`,d.style.top=0,d.style.clip=`rect(0, 0, 0, 0)`,d.style.whiteSpace=`pre`,d.style.webkitUserSelect=`text`,d.style.MozUserSelect=`text`,d.style.msUserSelect=`text`,d.style.userSelect=`text`,d.addEventListener(`copy`,function(n){if(n.stopPropagation(),t.format){if(n.preventDefault(),n.clipboardData===void 0){o&&console.warn(`unable to use e.clipboardData`),o&&console.warn(`trying IE specific stuff`),window.clipboardData.clearData();var i=r[t.format]||r.default;window.clipboardData.setData(i,e)}else n.clipboardData.clearData(),n.clipboardData.setData(t.format,e)}t.onCopy&&(n.preventDefault(),t.onCopy(n.clipboardData))}),document.body.appendChild(d),l.selectNodeContents(d),u.addRange(l),!document.execCommand(`copy`))throw Error(`copy command was unsuccessful`);f=!0}catch(n){o&&console.error(`unable to copy using execCommand: `,n),o&&console.warn(`trying IE specific stuff`);try{window.clipboardData.setData(t.format||`text`,e),t.onCopy&&t.onCopy(window.clipboardData),f=!0}catch(n){o&&console.error(`unable to copy using clipboardData: `,n),o&&console.error(`falling back to prompt`),s=a(`message`in t?t.message:i),window.prompt(s,e)}}finally{u&&(typeof u.removeRange==`function`?u.removeRange(l):u.removeAllRanges()),d&&document.body.removeChild(d),c()}return f}t.exports=o})),Yc=Mc((e,t)=>({plugins:[],visiblePlugin:null,referencePlugin:void 0,setVisiblePlugin(n){let{plugins:r,onTogglePluginVisibility:i}=t(),a=typeof n==`string`,o=n&&r.find(e=>(a?e.title:e)===n)||null;e(({visiblePlugin:e})=>o===e?{visiblePlugin:e}:(i?.(o),{visiblePlugin:o}))}})),Xc=e=>{let t=(0,Y.c)(8),{onTogglePluginVisibility:n,children:r,visiblePlugin:i,plugins:a,referencePlugin:o}=e,s;t[0]===a?s=t[1]:(s=a===void 0?[]:a,t[0]=a,t[1]=s);let c=s,l,u;return t[2]!==n||t[3]!==c||t[4]!==o||t[5]!==i?(l=()=>{let e=new Set;for(let{title:t}of c){if(typeof t!=`string`||!t)throw Error(`All GraphiQL plugins must have a unique title`);if(e.has(t))throw Error(`All GraphiQL plugins must have a unique title, found two plugins with the title '${t}'`);e.add(t)}Yc.setState({plugins:c,onTogglePluginVisibility:n,referencePlugin:o}),Yc.getState().setVisiblePlugin(i??null)},u=[c,n,o,i],t[2]=n,t[3]=c,t[4]=o,t[5]=i,t[6]=l,t[7]=u):(l=t[6],u=t[7]),(0,J.useEffect)(l,u),r},Zc=Fc(Yc),Qc=Mc((e,t)=>({inputValueDeprecation:null,introspectionQueryName:null,schemaDescription:null,fetcher:null,onSchemaChange:void 0,fetchError:null,isFetching:!1,schema:null,validationErrors:[],schemaReference:null,setSchemaReference(t){e({schemaReference:t})},requestCounter:0,shouldIntrospect:!0,async introspect(){let{requestCounter:n,fetcher:r,onSchemaChange:i,shouldIntrospect:a,headerEditor:o,...s}=t();if(!a)return;let c=n+1;e({requestCounter:c});try{let n=nl(o?.getValue());if(!n.isValidJSON){e({fetchError:`Introspection failed as headers are invalid.`});return}let a=n.headers?{headers:n.headers}:{},{introspectionQuery:l,introspectionQueryName:u,introspectionQuerySansSubscriptions:d}=tl(s),f=ac(r({query:l,operationName:u},a));if(!ec(f)){e({fetchError:`Fetcher did not return a Promise for introspection.`});return}e({isFetching:!0,fetchError:null});let p=await f;if(typeof p!=`object`||!p||!(`data`in p)){let e=ac(r({query:d,operationName:u},a));if(!ec(e))throw Error(`Fetcher did not return a Promise for introspection.`);p=await e}e({isFetching:!1});let m;if(p?.data&&`__schema`in p.data?m=p.data:e({fetchError:typeof p==`string`?p:uc(p)}),c!==t().requestCounter||!m)return;let h=Ci(m);e({schema:h}),i?.(h)}catch(n){if(c!==t().requestCounter)return;e({fetchError:lc(n),isFetching:!1})}}})),$c=e=>{let t=(0,Y.c)(14),{fetcher:n,onSchemaChange:r,dangerouslyAssumeSchemaIsValid:i,children:a,schema:o,inputValueDeprecation:s,introspectionQueryName:c,schemaDescription:l}=e,u=i!==void 0&&i,d=s!==void 0&&s,f=c===void 0?`IntrospectionQuery`:c,p=l!==void 0&&l;if(!n)throw TypeError("The `SchemaContextProvider` component requires a `fetcher` function to be passed as prop.");let m;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(m={nonNull:!0,caller:$c},t[0]=m):m=t[0];let{headerEditor:h}=Rm(m),g,_;t[1]===h?(g=t[2],_=t[3]):(g=()=>{h&&Qc.setState({headerEditor:h})},_=[h],t[1]=h,t[2]=g,t[3]=_),(0,J.useEffect)(g,_);let v,y;t[4]!==u||t[5]!==n||t[6]!==d||t[7]!==f||t[8]!==r||t[9]!==o||t[10]!==p?(v=()=>{let e=Wt(o)||o==null?o:void 0,t=!e||u?[]:Jt(e);Qc.setState(i=>{let{requestCounter:a}=i;return{fetcher:n,onSchemaChange:r,schema:e,shouldIntrospect:!Wt(o)&&o!==null,inputValueDeprecation:d,introspectionQueryName:f,schemaDescription:p,validationErrors:t,requestCounter:a+1}}),Qc.getState().introspect()},y=[o,u,r,n,d,f,p],t[4]=u,t[5]=n,t[6]=d,t[7]=f,t[8]=r,t[9]=o,t[10]=p,t[11]=v,t[12]=y):(v=t[11],y=t[12]),(0,J.useEffect)(v,y);let b;return t[13]===Symbol.for(`react.memo_cache_sentinel`)?(b=[],t[13]=b):b=t[13],(0,J.useEffect)(rl,b),a},el=Fc(Qc);function tl({inputValueDeprecation:e,introspectionQueryName:t,schemaDescription:n}){let r=Si({inputValueDeprecation:e,schemaDescription:n});return{introspectionQueryName:t,introspectionQuery:t===`IntrospectionQuery`?r:r.replace(`query IntrospectionQuery`,`query ${t}`),introspectionQuerySansSubscriptions:r.replace(`subscriptionType { name }`,``)}}function nl(e){let t=null,n=!0;try{e&&(t=JSON.parse(e))}catch{n=!1}return{headers:t,isValidJSON:n}}function rl(){let e=function(e){e.ctrlKey&&e.key===`R`&&Qc.getState().introspect()};return window.addEventListener(`keydown`,e),()=>{window.removeEventListener(`keydown`,e)}}var il={};function al(e){let t=il[e];if(t)return t;t=il[e]=[];for(let e=0;e<128;e++){let n=String.fromCharCode(e);t.push(n)}for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);t[r]=`%`+(`0`+r.toString(16).toUpperCase()).slice(-2)}return t}function ol(e,t){typeof t!=`string`&&(t=ol.defaultChars);let n=al(t);return e.replace(/(%[a-f0-9]{2})+/gi,function(e){let t=``;for(let r=0,i=e.length;r<i;r+=3){let a=parseInt(e.slice(r+1,r+3),16);if(a<128)t+=n[a];else{if((a&224)==192&&r+3<i){let n=parseInt(e.slice(r+4,r+6),16);if((n&192)==128){let e=a<<6&1984|n&63;t+=e<128?`��`:String.fromCharCode(e),r+=3;continue}}if((a&240)==224&&r+6<i){let n=parseInt(e.slice(r+4,r+6),16),i=parseInt(e.slice(r+7,r+9),16);if((n&192)==128&&(i&192)==128){let e=a<<12&61440|n<<6&4032|i&63;t+=e<2048||e>=55296&&e<=57343?`���`:String.fromCharCode(e),r+=6;continue}}if((a&248)==240&&r+9<i){let n=parseInt(e.slice(r+4,r+6),16),i=parseInt(e.slice(r+7,r+9),16),o=parseInt(e.slice(r+10,r+12),16);if((n&192)==128&&(i&192)==128&&(o&192)==128){let e=a<<18&1835008|n<<12&258048|i<<6&4032|o&63;e<65536||e>1114111?t+=`����`:(e-=65536,t+=String.fromCharCode(55296+(e>>10),56320+(e&1023))),r+=9;continue}}t+=`�`}}return t})}ol.defaultChars=`;/?:@&=+$,#`,ol.componentChars=``;var sl={};function cl(e){let t=sl[e];if(t)return t;t=sl[e]=[];for(let e=0;e<128;e++){let n=String.fromCharCode(e);/^[0-9a-z]$/i.test(n)?t.push(n):t.push(`%`+(`0`+e.toString(16).toUpperCase()).slice(-2))}for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=e[n];return t}function ll(e,t,n){typeof t!=`string`&&(n=t,t=ll.defaultChars),n===void 0&&(n=!0);let r=cl(t),i=``;for(let t=0,a=e.length;t<a;t++){let o=e.charCodeAt(t);if(n&&o===37&&t+2<a&&/^[0-9a-f]{2}$/i.test(e.slice(t+1,t+3)))i+=e.slice(t,t+3),t+=2;else if(o<128)i+=r[o];else if(o>=55296&&o<=57343){if(o>=55296&&o<=56319&&t+1<a){let n=e.charCodeAt(t+1);if(n>=56320&&n<=57343){i+=encodeURIComponent(e[t]+e[t+1]),t++;continue}}i+=`%EF%BF%BD`}else i+=encodeURIComponent(e[t])}return i}ll.defaultChars=`;/?:@&=+$,-_.!~*'()#`,ll.componentChars=`-_.!~*'()`;function ul(e){let t=``;return t+=e.protocol||``,t+=e.slashes?`//`:``,t+=e.auth?e.auth+`@`:``,e.hostname&&e.hostname.indexOf(`:`)!==-1?t+=`[`+e.hostname+`]`:t+=e.hostname||``,t+=e.port?`:`+e.port:``,t+=e.pathname||``,t+=e.search||``,t+=e.hash||``,t}function dl(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}var fl=/^([a-z0-9.+-]+:)/i,pl=/:[0-9]*$/,ml=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,hl=[`%`,`/`,`?`,`;`,`#`,`'`,`{`,`}`,`|`,`\\`,`^`,"`",`<`,`>`,`"`,"`",` `,`\r`,`
`,`	`],gl=[`/`,`?`,`#`],_l=255,vl=/^[+a-z0-9A-Z_-]{0,63}$/,yl=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,bl={javascript:!0,"javascript:":!0},xl={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function Sl(e,t){if(e&&e instanceof dl)return e;let n=new dl;return n.parse(e,t),n}dl.prototype.parse=function(e,t){let n,r,i,a=e;if(a=a.trim(),!t&&e.split(`#`).length===1){let e=ml.exec(a);if(e)return this.pathname=e[1],e[2]&&(this.search=e[2]),this}let o=fl.exec(a);if(o&&(o=o[0],n=o.toLowerCase(),this.protocol=o,a=a.substr(o.length)),(t||o||a.match(/^\/\/[^@\/]+@[^@\/]+/))&&(i=a.substr(0,2)===`//`,i&&!(o&&bl[o])&&(a=a.substr(2),this.slashes=!0)),!bl[o]&&(i||o&&!xl[o])){let e=-1;for(let t=0;t<gl.length;t++)r=a.indexOf(gl[t]),r!==-1&&(e===-1||r<e)&&(e=r);let t,n;n=e===-1?a.lastIndexOf(`@`):a.lastIndexOf(`@`,e),n!==-1&&(t=a.slice(0,n),a=a.slice(n+1),this.auth=t),e=-1;for(let t=0;t<hl.length;t++)r=a.indexOf(hl[t]),r!==-1&&(e===-1||r<e)&&(e=r);e===-1&&(e=a.length),a[e-1]===`:`&&e--;let i=a.slice(0,e);a=a.slice(e),this.parseHost(i),this.hostname=this.hostname||``;let o=this.hostname[0]===`[`&&this.hostname[this.hostname.length-1]===`]`;if(!o){let e=this.hostname.split(/\./);for(let t=0,n=e.length;t<n;t++){let n=e[t];if(n&&!n.match(vl)){let r=``;for(let e=0,t=n.length;e<t;e++)n.charCodeAt(e)>127?r+=`x`:r+=n[e];if(!r.match(vl)){let r=e.slice(0,t),i=e.slice(t+1),o=n.match(yl);o&&(r.push(o[1]),i.unshift(o[2])),i.length&&(a=i.join(`.`)+a),this.hostname=r.join(`.`);break}}}}this.hostname.length>_l&&(this.hostname=``),o&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let s=a.indexOf(`#`);s!==-1&&(this.hash=a.substr(s),a=a.slice(0,s));let c=a.indexOf(`?`);return c!==-1&&(this.search=a.substr(c),a=a.slice(0,c)),a&&(this.pathname=a),xl[n]&&this.hostname&&!this.pathname&&(this.pathname=``),this},dl.prototype.parseHost=function(e){let t=pl.exec(e);t&&(t=t[0],t!==`:`&&(this.port=t.substr(1)),e=e.substr(0,e.length-t.length)),e&&(this.hostname=e)};var Cl=r({decode:()=>ol,encode:()=>ll,format:()=>ul,parse:()=>Sl}),wl=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,Tl=/[\0-\x1F\x7F-\x9F]/,El=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,Dl=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B5A-\u1B60\u1B7D\u1B7E\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDEAD\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD83A[\uDD5E\uDD5F]/,Ol=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C0\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2426\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2B95\u2B97-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E3\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBC2\uFD40-\uFD4F\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED7\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDF76\uDF7B-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0\uDCB1\uDD00-\uDE53\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE88\uDE90-\uDEBD\uDEBF-\uDEC5\uDECE-\uDEDB\uDEE0-\uDEE8\uDEF0-\uDEF8\uDF00-\uDF92\uDF94-\uDFCA]/,kl=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/,Al=r({Any:()=>wl,Cc:()=>Tl,Cf:()=>El,P:()=>Dl,S:()=>Ol,Z:()=>kl}),jl=new Uint16Array(`ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄ЀaceforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferentialD;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙ȀlnpuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blèCDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕uĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdfgorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAacfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ector;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦reater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediumSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVerticalBar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BEచఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩cron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usMinus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱིྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Ābuቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀcrዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrrowƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrowĀlr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrrĀ;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lvỚớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnentialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;lqsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cdlqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意irc;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sht;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁgƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻\xA0ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽ash;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟lleì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻rel;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀekヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cute;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Ābp㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻeftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻te耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌`.split(``).map(e=>e.charCodeAt(0))),Ml=new Uint16Array(`Ȁaglq	\x1Bɭ\0\0p;䀦os;䀧t;䀾t;䀼uot;䀢`.split(``).map(e=>e.charCodeAt(0))),Nl=new Map([[0,65533],[128,8364],[130,8218],[131,402],[132,8222],[133,8230],[134,8224],[135,8225],[136,710],[137,8240],[138,352],[139,8249],[140,338],[142,381],[145,8216],[146,8217],[147,8220],[148,8221],[149,8226],[150,8211],[151,8212],[152,732],[153,8482],[154,353],[155,8250],[156,339],[158,382],[159,376]]),Pl=String.fromCodePoint??function(e){let t=``;return e>65535&&(e-=65536,t+=String.fromCharCode(e>>>10&1023|55296),e=56320|e&1023),t+=String.fromCharCode(e),t};function Fl(e){return e>=55296&&e<=57343||e>1114111?65533:Nl.get(e)??e}var Il;(function(e){e[e.NUM=35]=`NUM`,e[e.SEMI=59]=`SEMI`,e[e.EQUALS=61]=`EQUALS`,e[e.ZERO=48]=`ZERO`,e[e.NINE=57]=`NINE`,e[e.LOWER_A=97]=`LOWER_A`,e[e.LOWER_F=102]=`LOWER_F`,e[e.LOWER_X=120]=`LOWER_X`,e[e.LOWER_Z=122]=`LOWER_Z`,e[e.UPPER_A=65]=`UPPER_A`,e[e.UPPER_F=70]=`UPPER_F`,e[e.UPPER_Z=90]=`UPPER_Z`})(Il||={});var Ll=32,Rl;(function(e){e[e.VALUE_LENGTH=49152]=`VALUE_LENGTH`,e[e.BRANCH_LENGTH=16256]=`BRANCH_LENGTH`,e[e.JUMP_TABLE=127]=`JUMP_TABLE`})(Rl||={});function zl(e){return e>=Il.ZERO&&e<=Il.NINE}function Bl(e){return e>=Il.UPPER_A&&e<=Il.UPPER_F||e>=Il.LOWER_A&&e<=Il.LOWER_F}function Vl(e){return e>=Il.UPPER_A&&e<=Il.UPPER_Z||e>=Il.LOWER_A&&e<=Il.LOWER_Z||zl(e)}function Hl(e){return e===Il.EQUALS||Vl(e)}var Ul;(function(e){e[e.EntityStart=0]=`EntityStart`,e[e.NumericStart=1]=`NumericStart`,e[e.NumericDecimal=2]=`NumericDecimal`,e[e.NumericHex=3]=`NumericHex`,e[e.NamedEntity=4]=`NamedEntity`})(Ul||={});var Wl;(function(e){e[e.Legacy=0]=`Legacy`,e[e.Strict=1]=`Strict`,e[e.Attribute=2]=`Attribute`})(Wl||={});var Gl=class{constructor(e,t,n){this.decodeTree=e,this.emitCodePoint=t,this.errors=n,this.state=Ul.EntityStart,this.consumed=1,this.result=0,this.treeIndex=0,this.excess=1,this.decodeMode=Wl.Strict}startEntity(e){this.decodeMode=e,this.state=Ul.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1}write(e,t){switch(this.state){case Ul.EntityStart:return e.charCodeAt(t)===Il.NUM?(this.state=Ul.NumericStart,this.consumed+=1,this.stateNumericStart(e,t+1)):(this.state=Ul.NamedEntity,this.stateNamedEntity(e,t));case Ul.NumericStart:return this.stateNumericStart(e,t);case Ul.NumericDecimal:return this.stateNumericDecimal(e,t);case Ul.NumericHex:return this.stateNumericHex(e,t);case Ul.NamedEntity:return this.stateNamedEntity(e,t)}}stateNumericStart(e,t){return t>=e.length?-1:(e.charCodeAt(t)|Ll)===Il.LOWER_X?(this.state=Ul.NumericHex,this.consumed+=1,this.stateNumericHex(e,t+1)):(this.state=Ul.NumericDecimal,this.stateNumericDecimal(e,t))}addToNumericResult(e,t,n,r){if(t!==n){let i=n-t;this.result=this.result*r**+i+parseInt(e.substr(t,i),r),this.consumed+=i}}stateNumericHex(e,t){let n=t;for(;t<e.length;){let r=e.charCodeAt(t);if(zl(r)||Bl(r))t+=1;else return this.addToNumericResult(e,n,t,16),this.emitNumericEntity(r,3)}return this.addToNumericResult(e,n,t,16),-1}stateNumericDecimal(e,t){let n=t;for(;t<e.length;){let r=e.charCodeAt(t);if(zl(r))t+=1;else return this.addToNumericResult(e,n,t,10),this.emitNumericEntity(r,2)}return this.addToNumericResult(e,n,t,10),-1}emitNumericEntity(e,t){var n;if(this.consumed<=t)return(n=this.errors)==null||n.absenceOfDigitsInNumericCharacterReference(this.consumed),0;if(e===Il.SEMI)this.consumed+=1;else if(this.decodeMode===Wl.Strict)return 0;return this.emitCodePoint(Fl(this.result),this.consumed),this.errors&&(e!==Il.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),this.errors.validateNumericCharacterReference(this.result)),this.consumed}stateNamedEntity(e,t){let{decodeTree:n}=this,r=n[this.treeIndex],i=(r&Rl.VALUE_LENGTH)>>14;for(;t<e.length;t++,this.excess++){let a=e.charCodeAt(t);if(this.treeIndex=ql(n,r,this.treeIndex+Math.max(1,i),a),this.treeIndex<0)return this.result===0||this.decodeMode===Wl.Attribute&&(i===0||Hl(a))?0:this.emitNotTerminatedNamedEntity();if(r=n[this.treeIndex],i=(r&Rl.VALUE_LENGTH)>>14,i!==0){if(a===Il.SEMI)return this.emitNamedEntityData(this.treeIndex,i,this.consumed+this.excess);this.decodeMode!==Wl.Strict&&(this.result=this.treeIndex,this.consumed+=this.excess,this.excess=0)}}return-1}emitNotTerminatedNamedEntity(){var e;let{result:t,decodeTree:n}=this,r=(n[t]&Rl.VALUE_LENGTH)>>14;return this.emitNamedEntityData(t,r,this.consumed),(e=this.errors)==null||e.missingSemicolonAfterCharacterReference(),this.consumed}emitNamedEntityData(e,t,n){let{decodeTree:r}=this;return this.emitCodePoint(t===1?r[e]&~Rl.VALUE_LENGTH:r[e+1],n),t===3&&this.emitCodePoint(r[e+2],n),n}end(){var e;switch(this.state){case Ul.NamedEntity:return this.result!==0&&(this.decodeMode!==Wl.Attribute||this.result===this.treeIndex)?this.emitNotTerminatedNamedEntity():0;case Ul.NumericDecimal:return this.emitNumericEntity(0,2);case Ul.NumericHex:return this.emitNumericEntity(0,3);case Ul.NumericStart:return(e=this.errors)==null||e.absenceOfDigitsInNumericCharacterReference(this.consumed),0;case Ul.EntityStart:return 0}}};function Kl(e){let t=``,n=new Gl(e,e=>t+=Pl(e));return function(e,r){let i=0,a=0;for(;(a=e.indexOf(`&`,a))>=0;){t+=e.slice(i,a),n.startEntity(r);let o=n.write(e,a+1);if(o<0){i=a+n.end();break}i=a+o,a=o===0?i+1:i}let o=t+e.slice(i);return t=``,o}}function ql(e,t,n,r){let i=(t&Rl.BRANCH_LENGTH)>>7,a=t&Rl.JUMP_TABLE;if(i===0)return a!==0&&r===a?n:-1;if(a){let t=r-a;return t<0||t>=i?-1:e[n+t]-1}let o=n,s=o+i-1;for(;o<=s;){let t=o+s>>>1,n=e[t];if(n<r)o=t+1;else if(n>r)s=t-1;else return e[t+i]}return-1}var Jl=Kl(jl);Kl(Ml);function Yl(e,t=Wl.Legacy){return Jl(e,t)}function Xl(e){return Jl(e,Wl.Strict)}var Zl=r({arrayReplaceAt:()=>ru,asciiTrim:()=>Eu,assign:()=>nu,escapeHtml:()=>gu,escapeRE:()=>vu,fromCodePoint:()=>au,has:()=>tu,isMdAsciiPunct:()=>Cu,isPunctChar:()=>xu,isPunctCharCode:()=>Su,isSpace:()=>yu,isString:()=>$l,isValidEntityCode:()=>iu,isWhiteSpace:()=>bu,lib:()=>Du,normalizeReference:()=>wu,unescapeAll:()=>du,unescapeMd:()=>uu});function Ql(e){return Object.prototype.toString.call(e)}function $l(e){return Ql(e)===`[object String]`}var eu=Object.prototype.hasOwnProperty;function tu(e,t){return eu.call(e,t)}function nu(e){return Array.prototype.slice.call(arguments,1).forEach(function(t){if(t){if(typeof t!=`object`)throw TypeError(t+`must be object`);Object.keys(t).forEach(function(n){e[n]=t[n]})}}),e}function ru(e,t,n){return[].concat(e.slice(0,t),n,e.slice(t+1))}function iu(e){return!(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)==65535||(e&65535)==65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function au(e){if(e>65535){e-=65536;let t=55296+(e>>10),n=56320+(e&1023);return String.fromCharCode(t,n)}return String.fromCharCode(e)}var ou=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,su=RegExp(ou.source+`|&([a-z#][a-z0-9]{1,31});`,`gi`),cu=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function lu(e,t){if(t.charCodeAt(0)===35&&cu.test(t)){let n=t[1].toLowerCase()===`x`?parseInt(t.slice(2),16):parseInt(t.slice(1),10);return iu(n)?au(n):e}let n=Yl(e);return n===e?e:n}function uu(e){return e.indexOf(`\\`)<0?e:e.replace(ou,`$1`)}function du(e){return e.indexOf(`\\`)<0&&e.indexOf(`&`)<0?e:e.replace(su,function(e,t,n){return t||lu(e,n)})}var fu=/[&<>"]/,pu=/[&<>"]/g,mu={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function hu(e){return mu[e]}function gu(e){return fu.test(e)?e.replace(pu,hu):e}var _u=/[.?*+^$[\]\\(){}|-]/g;function vu(e){return e.replace(_u,`\\$&`)}function yu(e){switch(e){case 9:case 32:return!0}return!1}function bu(e){if(e>=8192&&e<=8202)return!0;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:return!0}return!1}function xu(e){return Dl.test(e)||Ol.test(e)}function Su(e){return xu(au(e))}function Cu(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:return!0;default:return!1}}function wu(e){return e=e.trim().replace(/\s+/g,` `),e.toLowerCase().toUpperCase()}function Tu(e){return e===32||e===9||e===10||e===13}function Eu(e){let t=0;for(;t<e.length&&Tu(e.charCodeAt(t));t++);let n=e.length-1;for(;n>=t&&Tu(e.charCodeAt(n));n--);return e.slice(t,n+1)}var Du={mdurl:Cl,ucmicro:Al};function Ou(e,t,n){let r,i,a,o,s=e.posMax,c=e.pos;for(e.pos=t+1,r=1;e.pos<s;){if(a=e.src.charCodeAt(e.pos),a===93&&(r--,r===0)){i=!0;break}if(o=e.pos,e.md.inline.skipToken(e),a===91){if(o===e.pos-1)r++;else if(n)return e.pos=c,-1}}let l=-1;return i&&(l=e.pos),e.pos=c,l}function ku(e,t,n){let r,i=t,a={ok:!1,pos:0,str:``};if(e.charCodeAt(i)===60){for(i++;i<n;){if(r=e.charCodeAt(i),r===10||r===60)return a;if(r===62)return a.pos=i+1,a.str=du(e.slice(t+1,i)),a.ok=!0,a;r===92&&i+1<n?i+=2:i++}return a}let o=0;for(;i<n&&(r=e.charCodeAt(i),!(r===32||r<32||r===127));)if(r===92&&i+1<n){if(e.charCodeAt(i+1)===32){i++;continue}i+=2}else{if(r===40&&(o++,o>32))return a;if(r===41){if(o===0)break;o--}i++}return t===i||o!==0||(a.str=du(e.slice(t,i)),a.pos=i,a.ok=!0),a}function Au(e,t,n,r){let i,a=t,o={ok:!1,can_continue:!1,pos:0,str:``,marker:0};if(r)o.str=r.str,o.marker=r.marker;else{if(a>=n)return o;let r=e.charCodeAt(a);if(r!==34&&r!==39&&r!==40)return o;t++,a++,r===40&&(r=41),o.marker=r}for(;a<n;){if(i=e.charCodeAt(a),i===o.marker)return o.pos=a+1,o.str+=du(e.slice(t,a)),o.ok=!0,o;if(i===40&&o.marker===41)return o;i===92&&a+1<n&&a++,a++}return o.can_continue=!0,o.str+=du(e.slice(t,a)),o}var ju=r({parseLinkDestination:()=>ku,parseLinkLabel:()=>Ou,parseLinkTitle:()=>Au}),Mu={};Mu.code_inline=function(e,t,n,r,i){let a=e[t];return`<code`+i.renderAttrs(a)+`>`+gu(a.content)+`</code>`},Mu.code_block=function(e,t,n,r,i){let a=e[t];return`<pre`+i.renderAttrs(a)+`><code>`+gu(e[t].content)+`</code></pre>
`},Mu.fence=function(e,t,n,r,i){let a=e[t],o=a.info?du(a.info).trim():``,s=``,c=``;if(o){let e=o.split(/(\s+)/g);s=e[0],c=e.slice(2).join(``)}let l;if(l=n.highlight&&n.highlight(a.content,s,c)||gu(a.content),l.indexOf(`<pre`)===0)return l+`
`;if(o){let e=a.attrIndex(`class`),t=a.attrs?a.attrs.slice():[];e<0?t.push([`class`,n.langPrefix+s]):(t[e]=t[e].slice(),t[e][1]+=` `+n.langPrefix+s);let r={attrs:t};return`<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`}return`<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`},Mu.image=function(e,t,n,r,i){let a=e[t];return a.attrs[a.attrIndex(`alt`)][1]=i.renderInlineAsText(a.children,n,r),i.renderToken(e,t,n)},Mu.hardbreak=function(e,t,n){return n.xhtmlOut?`<br />
`:`<br>
`},Mu.softbreak=function(e,t,n){return n.breaks?n.xhtmlOut?`<br />
`:`<br>
`:`
`},Mu.text=function(e,t){return gu(e[t].content)},Mu.html_block=function(e,t){return e[t].content},Mu.html_inline=function(e,t){return e[t].content};function Nu(){this.rules=nu({},Mu)}Nu.prototype.renderAttrs=function(e){let t,n,r;if(!e.attrs)return``;for(r=``,t=0,n=e.attrs.length;t<n;t++)r+=` `+gu(e.attrs[t][0])+`="`+gu(e.attrs[t][1])+`"`;return r},Nu.prototype.renderToken=function(e,t,n){let r=e[t],i=``;if(r.hidden)return``;r.block&&r.nesting!==-1&&t&&e[t-1].hidden&&(i+=`
`),i+=(r.nesting===-1?`</`:`<`)+r.tag,i+=this.renderAttrs(r),r.nesting===0&&n.xhtmlOut&&(i+=` /`);let a=!1;if(r.block&&(a=!0,r.nesting===1&&t+1<e.length)){let n=e[t+1];(n.type===`inline`||n.hidden||n.nesting===-1&&n.tag===r.tag)&&(a=!1)}return i+=a?`>
`:`>`,i},Nu.prototype.renderInline=function(e,t,n){let r=``,i=this.rules;for(let a=0,o=e.length;a<o;a++){let o=e[a].type;i[o]===void 0?r+=this.renderToken(e,a,t):r+=i[o](e,a,t,n,this)}return r},Nu.prototype.renderInlineAsText=function(e,t,n){let r=``;for(let i=0,a=e.length;i<a;i++)switch(e[i].type){case`text`:r+=e[i].content;break;case`image`:r+=this.renderInlineAsText(e[i].children,t,n);break;case`html_inline`:case`html_block`:r+=e[i].content;break;case`softbreak`:case`hardbreak`:r+=`
`}return r},Nu.prototype.render=function(e,t,n){let r=``,i=this.rules;for(let a=0,o=e.length;a<o;a++){let o=e[a].type;o===`inline`?r+=this.renderInline(e[a].children,t,n):i[o]===void 0?r+=this.renderToken(e,a,t,n):r+=i[o](e,a,t,n,this)}return r};function Pu(){this.__rules__=[],this.__cache__=null}Pu.prototype.__find__=function(e){for(let t=0;t<this.__rules__.length;t++)if(this.__rules__[t].name===e)return t;return-1},Pu.prototype.__compile__=function(){let e=this,t=[``];e.__rules__.forEach(function(e){e.enabled&&e.alt.forEach(function(e){t.indexOf(e)<0&&t.push(e)})}),e.__cache__={},t.forEach(function(t){e.__cache__[t]=[],e.__rules__.forEach(function(n){n.enabled&&(t&&n.alt.indexOf(t)<0||e.__cache__[t].push(n.fn))})})},Pu.prototype.at=function(e,t,n){let r=this.__find__(e),i=n||{};if(r===-1)throw Error(`Parser rule not found: `+e);this.__rules__[r].fn=t,this.__rules__[r].alt=i.alt||[],this.__cache__=null},Pu.prototype.before=function(e,t,n,r){let i=this.__find__(e),a=r||{};if(i===-1)throw Error(`Parser rule not found: `+e);this.__rules__.splice(i,0,{name:t,enabled:!0,fn:n,alt:a.alt||[]}),this.__cache__=null},Pu.prototype.after=function(e,t,n,r){let i=this.__find__(e),a=r||{};if(i===-1)throw Error(`Parser rule not found: `+e);this.__rules__.splice(i+1,0,{name:t,enabled:!0,fn:n,alt:a.alt||[]}),this.__cache__=null},Pu.prototype.push=function(e,t,n){let r=n||{};this.__rules__.push({name:e,enabled:!0,fn:t,alt:r.alt||[]}),this.__cache__=null},Pu.prototype.enable=function(e,t){Array.isArray(e)||(e=[e]);let n=[];return e.forEach(function(e){let r=this.__find__(e);if(r<0){if(t)return;throw Error(`Rules manager: invalid rule name `+e)}this.__rules__[r].enabled=!0,n.push(e)},this),this.__cache__=null,n},Pu.prototype.enableOnly=function(e,t){Array.isArray(e)||(e=[e]),this.__rules__.forEach(function(e){e.enabled=!1}),this.enable(e,t)},Pu.prototype.disable=function(e,t){Array.isArray(e)||(e=[e]);let n=[];return e.forEach(function(e){let r=this.__find__(e);if(r<0){if(t)return;throw Error(`Rules manager: invalid rule name `+e)}this.__rules__[r].enabled=!1,n.push(e)},this),this.__cache__=null,n},Pu.prototype.getRules=function(e){return this.__cache__===null&&this.__compile__(),this.__cache__[e]||[]};function Fu(e,t,n){this.type=e,this.tag=t,this.attrs=null,this.map=null,this.nesting=n,this.level=0,this.children=null,this.content=``,this.markup=``,this.info=``,this.meta=null,this.block=!1,this.hidden=!1}Fu.prototype.attrIndex=function(e){if(!this.attrs)return-1;let t=this.attrs;for(let n=0,r=t.length;n<r;n++)if(t[n][0]===e)return n;return-1},Fu.prototype.attrPush=function(e){this.attrs?this.attrs.push(e):this.attrs=[e]},Fu.prototype.attrSet=function(e,t){let n=this.attrIndex(e),r=[e,t];n<0?this.attrPush(r):this.attrs[n]=r},Fu.prototype.attrGet=function(e){let t=this.attrIndex(e),n=null;return t>=0&&(n=this.attrs[t][1]),n},Fu.prototype.attrJoin=function(e,t){let n=this.attrIndex(e);n<0?this.attrPush([e,t]):this.attrs[n][1]=this.attrs[n][1]+` `+t};function Iu(e,t,n){this.src=e,this.env=n,this.tokens=[],this.inlineMode=!1,this.md=t}Iu.prototype.Token=Fu;var Lu=/\r\n?|\n/g,Ru=/\0/g;function zu(e){let t;t=e.src.replace(Lu,`
`),t=t.replace(Ru,`�`),e.src=t}function Bu(e){let t;e.inlineMode?(t=new e.Token(`inline`,``,0),t.content=e.src,t.map=[0,1],t.children=[],e.tokens.push(t)):e.md.block.parse(e.src,e.md,e.env,e.tokens)}function Vu(e){let t=e.tokens;for(let n=0,r=t.length;n<r;n++){let r=t[n];r.type===`inline`&&e.md.inline.parse(r.content,e.md,e.env,r.children)}}function Hu(e){return/^<a[>\s]/i.test(e)}function Uu(e){return/^<\/a\s*>/i.test(e)}function Wu(e){let t=e.tokens;if(e.md.options.linkify)for(let n=0,r=t.length;n<r;n++){if(t[n].type!==`inline`||!e.md.linkify.pretest(t[n].content))continue;let r=t[n].children,i=[],a=0;for(let t=r.length-1;t>=0;t--){let n=r[t];if(n.type===`link_close`)for(t--;r[t].level!==n.level&&r[t].type!==`link_open`;)t--;else if(n.type===`html_inline`&&(Hu(n.content)&&a>0&&a--,Uu(n.content)&&a++),!(a>0)&&n.type===`text`&&e.md.linkify.test(n.content)){let a=n.content,o=e.md.linkify.match(a),s=[],c=n.level,l=0;o.length>0&&o[0].index===0&&t>0&&r[t-1].type===`text_special`&&(o=o.slice(1));for(let t=0;t<o.length;t++){let n=o[t].url,r=e.md.normalizeLink(n);if(!e.md.validateLink(r))continue;let i=o[t].text;i=o[t].schema?o[t].schema===`mailto:`&&!/^mailto:/i.test(i)?e.md.normalizeLinkText(`mailto:`+i).replace(/^mailto:/,``):e.md.normalizeLinkText(i):e.md.normalizeLinkText(`http://`+i).replace(/^http:\/\//,``);let u=o[t].index;if(u>l){let t=new e.Token(`text`,``,0);t.content=a.slice(l,u),t.level=c,s.push(t)}let d=new e.Token(`link_open`,`a`,1);d.attrs=[[`href`,r]],d.level=c++,d.markup=`linkify`,d.info=`auto`,s.push(d);let f=new e.Token(`text`,``,0);f.content=i,f.level=c,s.push(f);let p=new e.Token(`link_close`,`a`,-1);p.level=--c,p.markup=`linkify`,p.info=`auto`,s.push(p),l=o[t].lastIndex}if(l<a.length){let t=new e.Token(`text`,``,0);t.content=a.slice(l),t.level=c,s.push(t)}i.push({index:t,nodes:s})}}if(i.length>0){let e=r.length;for(let t of i)e+=t.nodes.length-1;let a=Array(e),o=0,s=0;i.reverse();for(let e=0;e<r.length;e++){let t=i[o];if(t?.index===e){for(let e of t.nodes)a[s++]=e;o++}else a[s++]=r[e]}t[n].children=a}}}var Gu=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,Ku=/\((c|tm|r)\)/i,qu=/\((c|tm|r)\)/gi,Ju={c:`©`,r:`®`,tm:`™`};function Yu(e,t){return Ju[t.toLowerCase()]}function Xu(e){let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n];r.type===`text`&&!t&&(r.content=r.content.replace(qu,Yu)),r.type===`link_open`&&r.info===`auto`&&t--,r.type===`link_close`&&r.info===`auto`&&t++}}function Zu(e){let t=0;for(let n=e.length-1;n>=0;n--){let r=e[n];r.type===`text`&&!t&&Gu.test(r.content)&&(r.content=r.content.replace(/\+-/g,`±`).replace(/\.{2,}/g,`…`).replace(/([?!])…/g,`$1..`).replace(/([?!]){4,}/g,`$1$1$1`).replace(/,{2,}/g,`,`).replace(/(^|[^-])---(?=[^-]|$)/gm,`$1—`).replace(/(^|\s)--(?=\s|$)/gm,`$1–`).replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,`$1–`)),r.type===`link_open`&&r.info===`auto`&&t--,r.type===`link_close`&&r.info===`auto`&&t++}}function Qu(e){let t;if(e.md.options.typographer)for(t=e.tokens.length-1;t>=0;t--)e.tokens[t].type===`inline`&&(Ku.test(e.tokens[t].content)&&Xu(e.tokens[t].children),Gu.test(e.tokens[t].content)&&Zu(e.tokens[t].children))}var $u=/['"]/,ed=/['"]/g,td=`’`,nd=1e3;function rd(e,t,n){for(;e.length>n;){let n=e.pop();n.isSingleQuote?t.single=n.prevSameQuoteIdx:t.double=n.prevSameQuoteIdx}}function id(e,t,n,r){e[t]||(e[t]=[]),e[t].push({pos:n,ch:r})}function ad(e,t){let n=``,r=0;t.sort((e,t)=>e.pos-t.pos);for(let i=0;i<t.length;i++){let a=t[i];n+=e.slice(r,a.pos)+a.ch,r=a.pos+1}return n+e.slice(r)}function od(e,t){let n,r=[],i={single:-1,double:-1},a={};for(let o=0;o<e.length;o++){let s=e[o],c=e[o].level;for(n=r.length-1;n>=0&&!(r[n].level<=c);n--);if(rd(r,i,n+1),s.type!==`text`)continue;let l=s.content,u=0,d=l.length;OUTER:for(;u<d;){ed.lastIndex=u;let s=ed.exec(l);if(!s)break;let f=!0,p=!0;u=s.index+1;let m=s[0]===`'`,h=32;if(s.index-1>=0)h=l.charCodeAt(s.index-1);else for(n=o-1;n>=0&&e[n].type!==`softbreak`&&e[n].type!==`hardbreak`;n--)if(e[n].content){h=e[n].content.charCodeAt(e[n].content.length-1);break}let g=32;if(u<d)g=l.charCodeAt(u);else for(n=o+1;n<e.length&&e[n].type!==`softbreak`&&e[n].type!==`hardbreak`;n++)if(e[n].content){g=e[n].content.charCodeAt(0);break}let _=Cu(h)||Su(h),v=Cu(g)||Su(g),y=bu(h),b=bu(g);if(b?f=!1:v&&(y||_||(f=!1)),y?p=!1:_&&(b||v||(p=!1)),g===34&&s[0]===`"`&&h>=48&&h<=57&&(p=f=!1),f&&p&&(f=_,p=v),!f&&!p)m&&id(a,o,s.index,td);else{if(p&&(n=m?i.single:i.double,n>=0&&r[n].level===c)){let e=r[n],c,l;m?(c=t.md.options.quotes[2],l=t.md.options.quotes[3]):(c=t.md.options.quotes[0],l=t.md.options.quotes[1]),id(a,o,s.index,l),id(a,e.tokenIdx,e.contentPos,c),rd(r,i,n);continue OUTER}if(f){if(r.length>=nd)return;r.push({tokenIdx:o,contentPos:s.index,isSingleQuote:m,level:c,prevSameQuoteIdx:m?i.single:i.double}),m?i.single=r.length-1:i.double=r.length-1}else p&&m&&id(a,o,s.index,td)}}}Object.keys(a).forEach(function(t){e[t].content=ad(e[t].content,a[t])})}function sd(e){if(e.md.options.typographer)for(let t=e.tokens.length-1;t>=0;t--)e.tokens[t].type===`inline`&&$u.test(e.tokens[t].content)&&od(e.tokens[t].children,e)}function cd(e){let t,n,r=e.tokens,i=r.length;for(let e=0;e<i;e++){if(r[e].type!==`inline`)continue;let i=r[e].children,a=i.length;for(t=0;t<a;t++)i[t].type===`text_special`&&(i[t].type=`text`);for(t=n=0;t<a;t++)i[t].type===`text`&&t+1<a&&i[t+1].type===`text`?i[t+1].content=i[t].content+i[t+1].content:(t!==n&&(i[n]=i[t]),n++);t!==n&&(i.length=n)}}var ld=[[`normalize`,zu],[`block`,Bu],[`inline`,Vu],[`linkify`,Wu],[`replacements`,Qu],[`smartquotes`,sd],[`text_join`,cd]];function ud(){this.ruler=new Pu;for(let e=0;e<ld.length;e++)this.ruler.push(ld[e][0],ld[e][1])}ud.prototype.process=function(e){let t=this.ruler.getRules(``);for(let n=0,r=t.length;n<r;n++)t[n](e)},ud.prototype.State=Iu;function dd(e,t,n,r){this.src=e,this.md=t,this.env=n,this.tokens=r,this.bMarks=[],this.eMarks=[],this.tShift=[],this.sCount=[],this.bsCount=[],this.blkIndent=0,this.line=0,this.lineMax=0,this.tight=!1,this.ddIndent=-1,this.listIndent=-1,this.parentType=`root`,this.level=0;let i=this.src;for(let e=0,t=0,n=0,r=0,a=i.length,o=!1;t<a;t++){let s=i.charCodeAt(t);if(!o){if(yu(s)){n++,s===9?r+=4-r%4:r++;continue}o=!0}(s===10||t===a-1)&&(s!==10&&t++,this.bMarks.push(e),this.eMarks.push(t),this.tShift.push(n),this.sCount.push(r),this.bsCount.push(0),o=!1,n=0,r=0,e=t+1)}this.bMarks.push(i.length),this.eMarks.push(i.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1}dd.prototype.push=function(e,t,n){let r=new Fu(e,t,n);return r.block=!0,n<0&&this.level--,r.level=this.level,n>0&&this.level++,this.tokens.push(r),r},dd.prototype.isEmpty=function(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]},dd.prototype.skipEmptyLines=function(e){for(let t=this.lineMax;e<t&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++);return e},dd.prototype.skipSpaces=function(e){for(let t=this.src.length;e<t&&yu(this.src.charCodeAt(e));e++);return e},dd.prototype.skipSpacesBack=function(e,t){if(e<=t)return e;for(;e>t;)if(!yu(this.src.charCodeAt(--e)))return e+1;return e},dd.prototype.skipChars=function(e,t){for(let n=this.src.length;e<n&&this.src.charCodeAt(e)===t;e++);return e},dd.prototype.skipCharsBack=function(e,t,n){if(e<=n)return e;for(;e>n;)if(t!==this.src.charCodeAt(--e))return e+1;return e},dd.prototype.getLines=function(e,t,n,r){if(e>=t)return``;let i=Array(t-e);for(let a=0,o=e;o<t;o++,a++){let e=0,s=this.bMarks[o],c=s,l;for(l=o+1<t||r?this.eMarks[o]+1:this.eMarks[o];c<l&&e<n;){let t=this.src.charCodeAt(c);if(yu(t))t===9?e+=4-(e+this.bsCount[o])%4:e++;else if(c-s<this.tShift[o])e++;else break;c++}e>n?i[a]=Array(e-n+1).join(` `)+this.src.slice(c,l):i[a]=this.src.slice(c,l)}return i.join(``)},dd.prototype.Token=Fu;var fd=65536;function pd(e,t){let n=e.bMarks[t]+e.tShift[t],r=e.eMarks[t];return e.src.slice(n,r)}function md(e){let t=[],n=e.length,r=0,i=e.charCodeAt(r),a=!1,o=0,s=``;for(;r<n;)i===124&&(a?(s+=e.substring(o,r-1),o=r):(t.push(s+e.substring(o,r)),s=``,o=r+1)),a=i===92,r++,i=e.charCodeAt(r);return t.push(s+e.substring(o)),t}function hd(e,t,n,r){if(t+2>n)return!1;let i=t+1;if(e.sCount[i]<e.blkIndent||e.sCount[i]-e.blkIndent>=4)return!1;let a=e.bMarks[i]+e.tShift[i];if(a>=e.eMarks[i])return!1;let o=e.src.charCodeAt(a++);if(o!==124&&o!==45&&o!==58||a>=e.eMarks[i])return!1;let s=e.src.charCodeAt(a++);if(s!==124&&s!==45&&s!==58&&!yu(s)||o===45&&yu(s))return!1;for(;a<e.eMarks[i];){let t=e.src.charCodeAt(a);if(t!==124&&t!==45&&t!==58&&!yu(t))return!1;a++}let c=pd(e,t+1),l=c.split(`|`),u=[];for(let e=0;e<l.length;e++){let t=l[e].trim();if(!t){if(e===0||e===l.length-1)continue;return!1}if(!/^:?-+:?$/.test(t))return!1;t.charCodeAt(t.length-1)===58?u.push(t.charCodeAt(0)===58?`center`:`right`):t.charCodeAt(0)===58?u.push(`left`):u.push(``)}if(c=pd(e,t).trim(),c.indexOf(`|`)===-1||e.sCount[t]-e.blkIndent>=4)return!1;l=md(c),l.length&&l[0]===``&&l.shift(),l.length&&l[l.length-1]===``&&l.pop();let d=l.length;if(d===0||d!==u.length)return!1;if(r)return!0;let f=e.parentType;e.parentType=`table`;let p=e.md.block.ruler.getRules(`blockquote`),m=e.push(`table_open`,`table`,1),h=[t,0];m.map=h;let g=e.push(`thead_open`,`thead`,1);g.map=[t,t+1];let _=e.push(`tr_open`,`tr`,1);_.map=[t,t+1];for(let t=0;t<l.length;t++){let n=e.push(`th_open`,`th`,1);u[t]&&(n.attrs=[[`style`,`text-align:`+u[t]]]);let r=e.push(`inline`,``,0);r.content=l[t].trim(),r.children=[],e.push(`th_close`,`th`,-1)}e.push(`tr_close`,`tr`,-1),e.push(`thead_close`,`thead`,-1);let v,y=0;for(i=t+2;i<n&&!(e.sCount[i]<e.blkIndent);i++){let r=!1;for(let t=0,a=p.length;t<a;t++)if(p[t](e,i,n,!0)){r=!0;break}if(r||(c=pd(e,i).trim(),!c)||e.sCount[i]-e.blkIndent>=4||(l=md(c),l.length&&l[0]===``&&l.shift(),l.length&&l[l.length-1]===``&&l.pop(),y+=d-l.length,y>fd))break;if(i===t+2){let n=e.push(`tbody_open`,`tbody`,1);n.map=v=[t+2,0]}let a=e.push(`tr_open`,`tr`,1);a.map=[i,i+1];for(let t=0;t<d;t++){let n=e.push(`td_open`,`td`,1);u[t]&&(n.attrs=[[`style`,`text-align:`+u[t]]]);let r=e.push(`inline`,``,0);r.content=l[t]?l[t].trim():``,r.children=[],e.push(`td_close`,`td`,-1)}e.push(`tr_close`,`tr`,-1)}return v&&(e.push(`tbody_close`,`tbody`,-1),v[1]=i),e.push(`table_close`,`table`,-1),h[1]=i,e.parentType=f,e.line=i,!0}function gd(e,t,n){if(e.sCount[t]-e.blkIndent<4)return!1;let r=t+1,i=r;for(;r<n;)if(e.isEmpty(r))r++;else if(e.sCount[r]-e.blkIndent>=4)r++,i=r;else break;e.line=i;let a=e.push(`code_block`,`code`,0);return a.content=e.getLines(t,i,4+e.blkIndent,!1)+`
`,a.map=[t,e.line],!0}function _d(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],a=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||i+3>a)return!1;let o=e.src.charCodeAt(i);if(o!==126&&o!==96)return!1;let s=i;i=e.skipChars(i,o);let c=i-s;if(c<3)return!1;let l=e.src.slice(s,i),u=e.src.slice(i,a);if(o===96&&u.indexOf(String.fromCharCode(o))>=0)return!1;if(r)return!0;let d=t,f=!1;for(;d++,!(d>=n||(i=s=e.bMarks[d]+e.tShift[d],a=e.eMarks[d],i<a&&e.sCount[d]<e.blkIndent));)if(e.src.charCodeAt(i)===o&&!(e.sCount[d]-e.blkIndent>=4)&&(i=e.skipChars(i,o),!(i-s<c)&&(i=e.skipSpaces(i),!(i<a)))){f=!0;break}c=e.sCount[t],e.line=d+ +!!f;let p=e.push(`fence`,`code`,0);return p.info=u,p.content=e.getLines(t+1,d,c,!0),p.markup=l,p.map=[t,e.line],!0}function vd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],a=e.eMarks[t],o=e.lineMax;if(e.sCount[t]-e.blkIndent>=4||e.src.charCodeAt(i)!==62)return!1;if(r)return!0;let s=[],c=[],l=[],u=[],d=e.md.block.ruler.getRules(`blockquote`),f=e.parentType;e.parentType=`blockquote`;let p=!1,m;for(m=t;m<n;m++){let t=e.sCount[m]<e.blkIndent;if(i=e.bMarks[m]+e.tShift[m],a=e.eMarks[m],i>=a)break;if(e.src.charCodeAt(i++)===62&&!t){let t=e.sCount[m]+1,n,r;e.src.charCodeAt(i)===32?(i++,t++,r=!1,n=!0):e.src.charCodeAt(i)===9?(n=!0,(e.bsCount[m]+t)%4==3?(i++,t++,r=!1):r=!0):n=!1;let o=t;for(s.push(e.bMarks[m]),e.bMarks[m]=i;i<a;){let t=e.src.charCodeAt(i);if(yu(t))t===9?o+=4-(o+e.bsCount[m]+ +!!r)%4:o++;else break;i++}p=i>=a,c.push(e.bsCount[m]),e.bsCount[m]=e.sCount[m]+1+ +!!n,l.push(e.sCount[m]),e.sCount[m]=o-t,u.push(e.tShift[m]),e.tShift[m]=i-e.bMarks[m];continue}if(p)break;let r=!1;for(let t=0,i=d.length;t<i;t++)if(d[t](e,m,n,!0)){r=!0;break}if(r){e.lineMax=m,e.blkIndent!==0&&(s.push(e.bMarks[m]),c.push(e.bsCount[m]),u.push(e.tShift[m]),l.push(e.sCount[m]),e.sCount[m]-=e.blkIndent);break}s.push(e.bMarks[m]),c.push(e.bsCount[m]),u.push(e.tShift[m]),l.push(e.sCount[m]),e.sCount[m]=-1}let h=e.blkIndent;e.blkIndent=0;let g=e.push(`blockquote_open`,`blockquote`,1);g.markup=`>`;let _=[t,0];g.map=_,e.md.block.tokenize(e,t,m);let v=e.push(`blockquote_close`,`blockquote`,-1);v.markup=`>`,e.lineMax=o,e.parentType=f,_[1]=e.line;for(let n=0;n<u.length;n++)e.bMarks[n+t]=s[n],e.tShift[n+t]=u[n],e.sCount[n+t]=l[n],e.bsCount[n+t]=c[n];return e.blkIndent=h,!0}function yd(e,t,n,r){let i=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let a=e.bMarks[t]+e.tShift[t],o=e.src.charCodeAt(a++);if(o!==42&&o!==45&&o!==95)return!1;let s=1;for(;a<i;){let t=e.src.charCodeAt(a++);if(t!==o&&!yu(t))return!1;t===o&&s++}if(s<3)return!1;if(r)return!0;e.line=t+1;let c=e.push(`hr`,`hr`,0);return c.map=[t,e.line],c.markup=Array(s+1).join(String.fromCharCode(o)),!0}function bd(e,t){let n=e.eMarks[t],r=e.bMarks[t]+e.tShift[t],i=e.src.charCodeAt(r++);return i!==42&&i!==45&&i!==43||r<n&&!yu(e.src.charCodeAt(r))?-1:r}function xd(e,t){let n=e.bMarks[t]+e.tShift[t],r=e.eMarks[t],i=n;if(i+1>=r)return-1;let a=e.src.charCodeAt(i++);if(a<48||a>57)return-1;for(;;){if(i>=r)return-1;if(a=e.src.charCodeAt(i++),a>=48&&a<=57){if(i-n>=10)return-1}else{if(a===41||a===46)break;return-1}}return i<r&&(a=e.src.charCodeAt(i),!yu(a))?-1:i}function Sd(e,t){let n=e.level+2;for(let r=t+2,i=e.tokens.length-2;r<i;r++)e.tokens[r].level===n&&e.tokens[r].type===`paragraph_open`&&(e.tokens[r+2].hidden=!0,e.tokens[r].hidden=!0,r+=2)}function Cd(e,t,n,r){let i,a,o,s,c=t,l=!0;if(e.sCount[c]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[c]-e.listIndent>=4&&e.sCount[c]<e.blkIndent)return!1;let u=!1;r&&e.parentType===`paragraph`&&e.sCount[c]>=e.blkIndent&&(u=!0);let d,f,p;if((p=xd(e,c))>=0){if(d=!0,o=e.bMarks[c]+e.tShift[c],f=Number(e.src.slice(o,p-1)),u&&f!==1)return!1}else if((p=bd(e,c))>=0)d=!1;else return!1;if(u&&e.skipSpaces(p)>=e.eMarks[c])return!1;if(r)return!0;let m=e.src.charCodeAt(p-1),h=e.tokens.length;d?(s=e.push(`ordered_list_open`,`ol`,1),f!==1&&(s.attrs=[[`start`,f]])):s=e.push(`bullet_list_open`,`ul`,1);let g=[c,0];s.map=g,s.markup=String.fromCharCode(m);let _=!1,v=e.md.block.ruler.getRules(`list`),y=e.parentType;for(e.parentType=`list`;c<n;){a=p,i=e.eMarks[c];let t=e.sCount[c]+p-(e.bMarks[c]+e.tShift[c]),r=t;for(;a<i;){let t=e.src.charCodeAt(a);if(t===9)r+=4-(r+e.bsCount[c])%4;else if(t===32)r++;else break;a++}let u=a,f;f=u>=i?1:r-t,f>4&&(f=1);let h=t+f;s=e.push(`list_item_open`,`li`,1),s.markup=String.fromCharCode(m);let g=[c,0];s.map=g,d&&(s.info=e.src.slice(o,p-1));let y=e.tight,b=e.tShift[c],x=e.sCount[c],S=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=h,e.tight=!0,e.tShift[c]=u-e.bMarks[c],e.sCount[c]=r,u>=i&&e.isEmpty(c+1)?e.line=Math.min(e.line+2,n):e.md.block.tokenize(e,c,n,!0),(!e.tight||_)&&(l=!1),_=e.line-c>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=S,e.tShift[c]=b,e.sCount[c]=x,e.tight=y,s=e.push(`list_item_close`,`li`,-1),s.markup=String.fromCharCode(m),c=e.line,g[1]=c,c>=n||e.sCount[c]<e.blkIndent||e.sCount[c]-e.blkIndent>=4)break;let C=!1;for(let t=0,r=v.length;t<r;t++)if(v[t](e,c,n,!0)){C=!0;break}if(C)break;if(d){if(p=xd(e,c),p<0)break;o=e.bMarks[c]+e.tShift[c]}else if(p=bd(e,c),p<0)break;if(m!==e.src.charCodeAt(p-1))break}return s=d?e.push(`ordered_list_close`,`ol`,-1):e.push(`bullet_list_close`,`ul`,-1),s.markup=String.fromCharCode(m),g[1]=c,e.line=c,e.parentType=y,l&&Sd(e,h),!0}var wd=999;function Td(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let i=e.charCodeAt(n+1);i>=56320&&i<=57343&&(t--,n++)}return t}function Ed(e,t){return Math.min(e.eMarks[t]+1,e.src.length)}function Dd(e,t){let n=e.lineMax;if(t>=n||e.isEmpty(t))return-1;let r=!1;if(e.sCount[t]-e.blkIndent>3&&(r=!0),e.sCount[t]<0&&(r=!0),!r){let r=e.md.block.ruler.getRules(`reference`),i=e.parentType;e.parentType=`reference`;let a=!1;for(let i=0,o=r.length;i<o;i++)if(r[i](e,t,n,!0)){a=!0;break}if(e.parentType=i,a)return-1}return e.bMarks[t]+e.tShift[t]}function Od(e,t,n,r){let i=e.src,a=e.bMarks[t]+e.tShift[t],o=t+1;if(e.sCount[t]-e.blkIndent>=4||i.charCodeAt(a)!==91)return!1;let s=Ed(e,t),c=``,l=-1,u=++a;for(;a<s;){if(c.length+a-u>wd*2)return!1;let t=i.charCodeAt(a);if(t===91)return!1;if(t===93){l=a;break}if(t===92&&(t=i.charCodeAt(++a)),t===10&&a<s){let t=Dd(e,o);if(t<0)return!1;c+=i.slice(u,s),a=u=t,s=Ed(e,o++)}else a++}if(l<0||i.charCodeAt(l+1)!==58||(c+=i.slice(u,l),c.length>wd&&Td(c)>wd))return!1;for(a=l+2;a<s;){let t=i.charCodeAt(a);if(t===10){let t=Dd(e,o);if(t<0)break;a=t,s=Ed(e,o++)}else if(yu(t))a++;else break}let d=e.md.helpers.parseLinkDestination(i,a,s);if(!d.ok)return!1;let f=e.md.normalizeLink(d.str);if(!e.md.validateLink(f))return!1;a=d.pos;let p=a,m=s,h=o;for(;a<s;){let t=i.charCodeAt(a);if(t===10){let t=Dd(e,o);if(t<0)break;a=t,s=Ed(e,o++)}else if(yu(t))a++;else break}let g=a,_=e.md.helpers.parseLinkTitle(i,a,s);for(;_.can_continue;){let t=Dd(e,o);if(t<0)break;a=t,s=Ed(e,o++),_=e.md.helpers.parseLinkTitle(i,a,s,_)}let v;for(g!==p&&_.ok?(v=_.str,a=_.pos):(v=``,a=p,s=m,o=h);a<s&&yu(i.charCodeAt(a));)a++;if(a<s&&i.charCodeAt(a)!==10&&v)for(v=``,a=p,s=m,o=h;a<s&&yu(i.charCodeAt(a));)a++;if(a<s&&i.charCodeAt(a)!==10)return!1;let y=wu(c);return y?(r||(e.env.references===void 0&&(e.env.references={}),e.env.references[y]===void 0&&(e.env.references[y]={title:v,href:f}),e.line=o),!0):!1}var kd=`address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul`.split(`.`),Ad=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,jd=`<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>`;RegExp(`^(?:`+Ad+`|`+jd+`|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);var Md=RegExp(`^(?:`+Ad+`|`+jd+`)`),Nd=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,/\?>/,!0],[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[RegExp(`^</?(`+kd.join(`|`)+`)(?=(\\s|/?>|$))`,`i`),/^$/,!0],[RegExp(Md.source+`\\s*$`),/^$/,!1]];function Pd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],a=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(i)!==60)return!1;let o=e.src.slice(i,a),s=0;for(;s<Nd.length&&!Nd[s][0].test(o);s++);if(s===Nd.length)return!1;if(r)return Nd[s][2];let c=t+1,l=Nd[s][1].test(``);if(!Nd[s][1].test(o)){for(;c<n&&!(e.sCount[c]<e.blkIndent&&(l||!e.isEmpty(c)));c++)if(i=e.bMarks[c]+e.tShift[c],a=e.eMarks[c],o=e.src.slice(i,a),Nd[s][1].test(o)){o.length!==0&&c++;break}}e.line=c;let u=e.push(`html_block`,``,0);return u.map=[t,c],u.content=e.getLines(t,c,e.blkIndent,!0),!0}function Fd(e,t,n,r){let i=e.bMarks[t]+e.tShift[t],a=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let o=e.src.charCodeAt(i);if(o!==35||i>=a)return!1;let s=1;for(o=e.src.charCodeAt(++i);o===35&&i<a&&s<=6;)s++,o=e.src.charCodeAt(++i);if(s>6||i<a&&!yu(o))return!1;if(r)return!0;a=e.skipSpacesBack(a,i);let c=e.skipCharsBack(a,35,i);c>i&&yu(e.src.charCodeAt(c-1))&&(a=c),e.line=t+1;let l=e.push(`heading_open`,`h`+String(s),1);l.markup=`########`.slice(0,s),l.map=[t,e.line];let u=e.push(`inline`,``,0);u.content=Eu(e.src.slice(i,a)),u.map=[t,e.line],u.children=[];let d=e.push(`heading_close`,`h`+String(s),-1);return d.markup=`########`.slice(0,s),!0}function Id(e,t,n){let r=e.md.block.ruler.getRules(`paragraph`);if(e.sCount[t]-e.blkIndent>=4)return!1;let i=e.parentType;e.parentType=`paragraph`;let a=0,o,s=t+1;for(;s<n&&!e.isEmpty(s);s++){if(e.sCount[s]-e.blkIndent>3)continue;if(e.sCount[s]>=e.blkIndent){let t=e.bMarks[s]+e.tShift[s],n=e.eMarks[s];if(t<n&&(o=e.src.charCodeAt(t),(o===45||o===61)&&(t=e.skipChars(t,o),t=e.skipSpaces(t),t>=n))){a=o===61?1:2;break}}if(e.sCount[s]<0)continue;let t=!1;for(let i=0,a=r.length;i<a;i++)if(r[i](e,s,n,!0)){t=!0;break}if(t)break}if(!a)return e.parentType=i,!1;let c=Eu(e.getLines(t,s,e.blkIndent,!1));e.line=s+1;let l=e.push(`heading_open`,`h`+String(a),1);l.markup=String.fromCharCode(o),l.map=[t,e.line];let u=e.push(`inline`,``,0);u.content=c,u.map=[t,e.line-1],u.children=[];let d=e.push(`heading_close`,`h`+String(a),-1);return d.markup=String.fromCharCode(o),e.parentType=i,!0}function Ld(e,t,n){let r=e.md.block.ruler.getRules(`paragraph`),i=e.parentType,a=t+1;for(e.parentType=`paragraph`;a<n&&!e.isEmpty(a);a++){if(e.sCount[a]-e.blkIndent>3||e.sCount[a]<0)continue;let t=!1;for(let i=0,o=r.length;i<o;i++)if(r[i](e,a,n,!0)){t=!0;break}if(t)break}let o=Eu(e.getLines(t,a,e.blkIndent,!1));e.line=a;let s=e.push(`paragraph_open`,`p`,1);s.map=[t,e.line];let c=e.push(`inline`,``,0);return c.content=o,c.map=[t,e.line],c.children=[],e.push(`paragraph_close`,`p`,-1),e.parentType=i,!0}var Rd=[[`table`,hd,[`paragraph`,`reference`]],[`code`,gd],[`fence`,_d,[`paragraph`,`reference`,`blockquote`,`list`]],[`blockquote`,vd,[`paragraph`,`reference`,`blockquote`,`list`]],[`hr`,yd,[`paragraph`,`reference`,`blockquote`,`list`]],[`list`,Cd,[`paragraph`,`reference`,`blockquote`]],[`reference`,Od],[`html_block`,Pd,[`paragraph`,`reference`,`blockquote`]],[`heading`,Fd,[`paragraph`,`reference`,`blockquote`]],[`lheading`,Id],[`paragraph`,Ld]];function zd(){this.ruler=new Pu;for(let e=0;e<Rd.length;e++)this.ruler.push(Rd[e][0],Rd[e][1],{alt:(Rd[e][2]||[]).slice()})}zd.prototype.tokenize=function(e,t,n){let r=this.ruler.getRules(``),i=r.length,a=e.md.options.maxNesting,o=t,s=!1;for(;o<n&&(e.line=o=e.skipEmptyLines(o),!(o>=n||e.sCount[o]<e.blkIndent));){if(e.level>=a){e.line=n;break}let t=e.line,c=!1;for(let a=0;a<i;a++)if(c=r[a](e,o,n,!1),c){if(t>=e.line)throw Error(`block rule didn't increment state.line`);break}if(!c)throw Error(`none of the block rules matched`);e.tight=!s,e.isEmpty(e.line-1)&&(s=!0),o=e.line,o<n&&e.isEmpty(o)&&(s=!0,o++,e.line=o)}},zd.prototype.parse=function(e,t,n,r){if(!e)return;let i=new this.State(e,t,n,r);this.tokenize(i,i.line,i.lineMax)},zd.prototype.State=dd;function Bd(e,t,n,r){this.src=e,this.env=n,this.md=t,this.tokens=r,this.tokens_meta=Array(r.length),this.pos=0,this.posMax=this.src.length,this.level=0,this.pending=``,this.pendingLevel=0,this.cache={},this.delimiters=[],this._prev_delimiters=[],this.backticks={},this.backticksScanned=!1,this.skipHtmlSpecial=!1,this.linkLevel=0}Bd.prototype.pushPending=function(){let e=new Fu(`text`,``,0);return e.content=this.pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending=``,e},Bd.prototype.push=function(e,t,n){this.pending&&this.pushPending();let r=new Fu(e,t,n),i=null;return n<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),r.level=this.level,n>0&&(this.level++,this._prev_delimiters.push(this.delimiters),this.delimiters=[],i={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(r),this.tokens_meta.push(i),r},Bd.prototype.scanDelims=function(e,t){let n=this.posMax,r=this.src.charCodeAt(e),i;if(e===0)i=32;else if(e===1)i=this.src.charCodeAt(0),(i&63488)==55296&&(i=65533);else if(i=this.src.charCodeAt(e-1),(i&64512)==56320){let t=this.src.charCodeAt(e-2);i=(t&64512)==55296?65536+(t-55296<<10)+(i-56320):65533}else(i&64512)==55296&&(i=65533);let a=e;for(;a<n&&this.src.charCodeAt(a)===r;)a++;let o=a-e,s=a<n?this.src.charCodeAt(a):32;if((s&64512)==55296){let e=this.src.charCodeAt(a+1);s=(e&64512)==56320?65536+(s-55296<<10)+(e-56320):65533}else(s&64512)==56320&&(s=65533);let c=Cu(i)||Su(i),l=Cu(s)||Su(s),u=bu(i),d=bu(s),f=!d&&(!l||u||c),p=!u&&(!c||d||l);return{can_open:f&&(t||!p||c),can_close:p&&(t||!f||l),length:o}},Bd.prototype.Token=Fu;function Vd(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:return!0;default:return!1}}function Hd(e,t){let n=e.pos;for(;n<e.posMax&&!Vd(e.src.charCodeAt(n));)n++;return n!==e.pos&&(t||(e.pending+=e.src.slice(e.pos,n)),e.pos=n,!0)}function Ud(e){return e>=65&&e<=90||e>=97&&e<=122}function Wd(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function Gd(e,t){if(!e.md.options.linkify||e.linkLevel>0)return!1;let n=e.pos,r=e.posMax;if(n+3>r||e.src.charCodeAt(n)!==58||e.src.charCodeAt(n+1)!==47||e.src.charCodeAt(n+2)!==47)return!1;let i=n-Math.min(10,e.pending.length,n),a=n;for(;a>i&&Wd(e.src.charCodeAt(a-1));)a--;if(a===n||!Ud(e.src.charCodeAt(a)))return!1;let o=n-a,s=e.md.linkify.matchAtStart(e.src.slice(a));if(!s)return!1;let c=s.url;if(c.length<=o)return!1;let l=c.length;for(;l>0&&c.charCodeAt(l-1)===42;)l--;l!==c.length&&(c=c.slice(0,l));let u=e.md.normalizeLink(c);if(!e.md.validateLink(u))return!1;if(!t){e.pending=e.pending.slice(0,-o);let t=e.push(`link_open`,`a`,1);t.attrs=[[`href`,u]],t.markup=`linkify`,t.info=`auto`;let n=e.push(`text`,``,0);n.content=e.md.normalizeLinkText(c);let r=e.push(`link_close`,`a`,-1);r.markup=`linkify`,r.info=`auto`}return e.pos+=c.length-o,!0}function Kd(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==10)return!1;let r=e.pending.length-1,i=e.posMax;if(!t){if(r>=0&&e.pending.charCodeAt(r)===32){if(r>=1&&e.pending.charCodeAt(r-1)===32){let t=r-1;for(;t>=1&&e.pending.charCodeAt(t-1)===32;)t--;e.pending=e.pending.slice(0,t),e.push(`hardbreak`,`br`,0)}else e.pending=e.pending.slice(0,-1),e.push(`softbreak`,`br`,0)}else e.push(`softbreak`,`br`,0)}for(n++;n<i&&yu(e.src.charCodeAt(n));)n++;return e.pos=n,!0}var qd=[];for(let e=0;e<256;e++)qd.push(0);`\\!"#$%&'()*+,./:;<=>?@[]^_\`{|}~-`.split(``).forEach(function(e){qd[e.charCodeAt(0)]=1});function Jd(e,t){let n=e.pos,r=e.posMax;if(e.src.charCodeAt(n)!==92||(n++,n>=r))return!1;let i=e.src.charCodeAt(n);if(i===10){for(t||e.push(`hardbreak`,`br`,0),n++;n<r&&(i=e.src.charCodeAt(n),yu(i));)n++;return e.pos=n,!0}if(i===32){if(!t){let t=e.push(`text_special`,``,0);t.content=`\\`,t.markup=`\\`,t.info=`escape`}return e.pos=n,!0}let a=e.src[n];if(i>=55296&&i<=56319&&n+1<r){let t=e.src.charCodeAt(n+1);t>=56320&&t<=57343&&(a+=e.src[n+1],n++)}let o=`\\`+a;if(!t){let t=e.push(`text_special`,``,0);t.content=i<256&&qd[i]!==0?a:o,t.markup=o,t.info=`escape`}return e.pos=n+1,!0}function Yd(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==96)return!1;let r=n;n++;let i=e.posMax;for(;n<i&&e.src.charCodeAt(n)===96;)n++;let a=e.src.slice(r,n),o=a.length;if(e.backticksScanned&&(e.backticks[o]||0)<=r)return t||(e.pending+=a),e.pos+=o,!0;let s=n,c;for(;(c=e.src.indexOf("`",s))!==-1;){for(s=c+1;s<i&&e.src.charCodeAt(s)===96;)s++;let r=s-c;if(r===o){if(!t){let t=e.push(`code_inline`,`code`,0);t.markup=a,t.content=e.src.slice(n,c).replace(/\n/g,` `).replace(/^ (.+) $/,`$1`)}return e.pos=s,!0}e.backticks[r]=c}return e.backticksScanned=!0,t||(e.pending+=a),e.pos+=o,!0}function Xd(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==126)return!1;let i=e.scanDelims(e.pos,!0),a=i.length,o=String.fromCharCode(r);if(a<2)return!1;let s;a%2&&(s=e.push(`text`,``,0),s.content=o,a--);for(let t=0;t<a;t+=2)s=e.push(`text`,``,0),s.content=o+o,e.delimiters.push({marker:r,length:0,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close});return e.pos+=i.length,!0}function Zd(e,t){let n,r=[],i=t.length;for(let a=0;a<i;a++){let i=t[a];if(i.marker!==126||i.end===-1)continue;let o=t[i.end];n=e.tokens[i.token],n.type=`s_open`,n.tag=`s`,n.nesting=1,n.markup=`~~`,n.content=``,n=e.tokens[o.token],n.type=`s_close`,n.tag=`s`,n.nesting=-1,n.markup=`~~`,n.content=``,e.tokens[o.token-1].type===`text`&&e.tokens[o.token-1].content===`~`&&r.push(o.token-1)}for(;r.length;){let t=r.pop(),i=t+1;for(;i<e.tokens.length&&e.tokens[i].type===`s_close`;)i++;i--,t!==i&&(n=e.tokens[i],e.tokens[i]=e.tokens[t],e.tokens[t]=n)}}function Qd(e){let t=e.tokens_meta,n=e.tokens_meta.length;Zd(e,e.delimiters);for(let r=0;r<n;r++)t[r]&&t[r].delimiters&&Zd(e,t[r].delimiters)}var $d={tokenize:Xd,postProcess:Qd};function ef(e,t){let n=e.pos,r=e.src.charCodeAt(n);if(t||r!==95&&r!==42)return!1;let i=e.scanDelims(e.pos,r===42);for(let t=0;t<i.length;t++){let t=e.push(`text`,``,0);t.content=String.fromCharCode(r),e.delimiters.push({marker:r,length:i.length,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close})}return e.pos+=i.length,!0}function tf(e,t){let n=t.length;for(let r=n-1;r>=0;r--){let n=t[r];if(n.marker!==95&&n.marker!==42||n.end===-1)continue;let i=t[n.end],a=r>0&&t[r-1].end===n.end+1&&t[r-1].marker===n.marker&&t[r-1].token===n.token-1&&t[n.end+1].token===i.token+1,o=String.fromCharCode(n.marker),s=e.tokens[n.token];s.type=a?`strong_open`:`em_open`,s.tag=a?`strong`:`em`,s.nesting=1,s.markup=a?o+o:o,s.content=``;let c=e.tokens[i.token];c.type=a?`strong_close`:`em_close`,c.tag=a?`strong`:`em`,c.nesting=-1,c.markup=a?o+o:o,c.content=``,a&&(e.tokens[t[r-1].token].content=``,e.tokens[t[n.end+1].token].content=``,r--)}}function nf(e){let t=e.tokens_meta,n=e.tokens_meta.length;tf(e,e.delimiters);for(let r=0;r<n;r++)t[r]&&t[r].delimiters&&tf(e,t[r].delimiters)}var rf={tokenize:ef,postProcess:nf};function af(e,t){let n,r,i,a,o=``,s=``,c=e.pos,l=!0;if(e.src.charCodeAt(e.pos)!==91)return!1;let u=e.pos,d=e.posMax,f=e.pos+1,p=e.md.helpers.parseLinkLabel(e,e.pos,!0);if(p<0)return!1;let m=p+1;if(m<d&&e.src.charCodeAt(m)===40){for(l=!1,m++;m<d&&(n=e.src.charCodeAt(m),yu(n)||n===10);m++);if(m>=d)return!1;if(c=m,i=e.md.helpers.parseLinkDestination(e.src,m,e.posMax),i.ok){for(o=e.md.normalizeLink(i.str),e.md.validateLink(o)?m=i.pos:o=``,c=m;m<d&&(n=e.src.charCodeAt(m),yu(n)||n===10);m++);if(i=e.md.helpers.parseLinkTitle(e.src,m,e.posMax),m<d&&c!==m&&i.ok)for(s=i.str,m=i.pos;m<d&&(n=e.src.charCodeAt(m),yu(n)||n===10);m++);}(m>=d||e.src.charCodeAt(m)!==41)&&(l=!0),m++}if(l){if(e.env.references===void 0)return!1;if(m<d&&e.src.charCodeAt(m)===91?(c=m+1,m=e.md.helpers.parseLinkLabel(e,m),m>=0?r=e.src.slice(c,m++):m=p+1):m=p+1,r||=e.src.slice(f,p),a=e.env.references[wu(r)],!a)return e.pos=u,!1;o=a.href,s=a.title}if(!t){e.pos=f,e.posMax=p;let t=e.push(`link_open`,`a`,1),n=[[`href`,o]];t.attrs=n,s&&n.push([`title`,s]),e.linkLevel++,e.md.inline.tokenize(e),e.linkLevel--,e.push(`link_close`,`a`,-1)}return e.pos=m,e.posMax=d,!0}function of(e,t){let n,r,i,a,o,s,c,l,u=``,d=e.pos,f=e.posMax;if(e.src.charCodeAt(e.pos)!==33||e.src.charCodeAt(e.pos+1)!==91)return!1;let p=e.pos+2,m=e.md.helpers.parseLinkLabel(e,e.pos+1,!1);if(m<0)return!1;if(a=m+1,a<f&&e.src.charCodeAt(a)===40){for(a++;a<f&&(n=e.src.charCodeAt(a),yu(n)||n===10);a++);if(a>=f)return!1;for(l=a,s=e.md.helpers.parseLinkDestination(e.src,a,e.posMax),s.ok&&(u=e.md.normalizeLink(s.str),e.md.validateLink(u)?a=s.pos:u=``),l=a;a<f&&(n=e.src.charCodeAt(a),yu(n)||n===10);a++);if(s=e.md.helpers.parseLinkTitle(e.src,a,e.posMax),a<f&&l!==a&&s.ok)for(c=s.str,a=s.pos;a<f&&(n=e.src.charCodeAt(a),yu(n)||n===10);a++);else c=``;if(a>=f||e.src.charCodeAt(a)!==41)return e.pos=d,!1;a++}else{if(e.env.references===void 0)return!1;if(a<f&&e.src.charCodeAt(a)===91?(l=a+1,a=e.md.helpers.parseLinkLabel(e,a),a>=0?i=e.src.slice(l,a++):a=m+1):a=m+1,i||=e.src.slice(p,m),o=e.env.references[wu(i)],!o)return e.pos=d,!1;u=o.href,c=o.title}if(!t){r=e.src.slice(p,m);let t=[];e.md.inline.parse(r,e.md,e.env,t);let n=e.push(`image`,`img`,0),i=[[`src`,u],[`alt`,``]];n.attrs=i,n.children=t,n.content=r,c&&i.push([`title`,c])}return e.pos=a,e.posMax=f,!0}var sf=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,cf=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;function lf(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==60)return!1;let r=e.pos,i=e.posMax;for(;;){if(++n>=i)return!1;let t=e.src.charCodeAt(n);if(t===60)return!1;if(t===62)break}let a=e.src.slice(r+1,n);if(cf.test(a)){let n=e.md.normalizeLink(a);if(!e.md.validateLink(n))return!1;if(!t){let t=e.push(`link_open`,`a`,1);t.attrs=[[`href`,n]],t.markup=`autolink`,t.info=`auto`;let r=e.push(`text`,``,0);r.content=e.md.normalizeLinkText(a);let i=e.push(`link_close`,`a`,-1);i.markup=`autolink`,i.info=`auto`}return e.pos+=a.length+2,!0}if(sf.test(a)){let n=e.md.normalizeLink(`mailto:`+a);if(!e.md.validateLink(n))return!1;if(!t){let t=e.push(`link_open`,`a`,1);t.attrs=[[`href`,n]],t.markup=`autolink`,t.info=`auto`;let r=e.push(`text`,``,0);r.content=e.md.normalizeLinkText(a);let i=e.push(`link_close`,`a`,-1);i.markup=`autolink`,i.info=`auto`}return e.pos+=a.length+2,!0}return!1}function uf(e){return/^<a[>\s]/i.test(e)}function df(e){return/^<\/a\s*>/i.test(e)}function ff(e){let t=e|32;return t>=97&&t<=122}function pf(e,t){let n=e.src,r,i;if(n.startsWith(`<!--`,t)){if(n.startsWith(`>`,t+4))return t+5;if(n.startsWith(`->`,t+4))return t+6;r=t+4,i=`-->`}else if(n.startsWith(`<![CDATA[`,t))r=t+9,i=`]]>`;else if(n.charCodeAt(t+1)===63)r=t+2,i=`?>`;else if(ff(n.charCodeAt(t+2)))r=t+3,i=`>`;else return-1;if(e.skipHtmlSpecial)return-1;let a=n.indexOf(i,r);return a<0?(e.skipHtmlSpecial=!0,-1):a+i.length}function mf(e,t){if(!e.md.options.html)return!1;let n=e.posMax,r=e.pos;if(e.src.charCodeAt(r)!==60||r+2>=n)return!1;let i,a=e.src.charCodeAt(r+1);if(a===33||a===63)i=pf(e,r);else if(a===47||ff(a)){let t=e.src.slice(r).match(Md);i=t?r+t[0].length:-1}else return!1;if(i<0)return!1;if(!t){let t=e.push(`html_inline`,``,0);t.content=e.src.slice(r,i),uf(t.content)&&e.linkLevel++,df(t.content)&&e.linkLevel--}return e.pos=i,!0}var hf=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,gf=/^&([a-z][a-z0-9]{1,31});/i;function _f(e,t){let n=e.pos,r=e.posMax;if(e.src.charCodeAt(n)!==38||n+1>=r)return!1;if(e.src.charCodeAt(n+1)===35){let r=e.src.slice(n).match(hf);if(r){if(!t){let t=r[1][0].toLowerCase()===`x`?parseInt(r[1].slice(1),16):parseInt(r[1],10),n=e.push(`text_special`,``,0);n.content=iu(t)?au(t):au(65533),n.markup=r[0],n.info=`entity`}return e.pos+=r[0].length,!0}}else{let r=e.src.slice(n).match(gf);if(r){let n=Xl(r[0]);if(n!==r[0]){if(!t){let t=e.push(`text_special`,``,0);t.content=n,t.markup=r[0],t.info=`entity`}return e.pos+=r[0].length,!0}}}return!1}function vf(e){let t={},n=e.length;if(!n)return;let r=0,i=-2,a=[];for(let o=0;o<n;o++){let n=e[o];if(a.push(0),(e[r].marker!==n.marker||i!==n.token-1)&&(r=o),i=n.token,n.length=n.length||0,!n.close)continue;t.hasOwnProperty(n.marker)||(t[n.marker]=[-1,-1,-1,-1,-1,-1]);let s=t[n.marker][(n.open?3:0)+n.length%3],c=r-a[r]-1,l=c;for(;c>s;c-=a[c]+1){let t=e[c];if(t.marker===n.marker&&t.open&&t.end<0){let r=!1;if((t.close||n.open)&&(t.length+n.length)%3==0&&(t.length%3!=0||n.length%3!=0)&&(r=!0),!r){let r=c>0&&!e[c-1].open?a[c-1]+1:0;a[o]=o-c+r,a[c]=r,n.open=!1,t.end=o,t.close=!1,l=-1,i=-2;break}}}l!==-1&&(t[n.marker][(n.open?3:0)+(n.length||0)%3]=l)}}function yf(e){let t=e.tokens_meta,n=e.tokens_meta.length;vf(e.delimiters);for(let e=0;e<n;e++)t[e]&&t[e].delimiters&&vf(t[e].delimiters)}function bf(e){let t,n,r=0,i=e.tokens,a=e.tokens.length;for(t=n=0;t<a;t++)i[t].nesting<0&&r--,i[t].level=r,i[t].nesting>0&&r++,i[t].type===`text`&&t+1<a&&i[t+1].type===`text`?i[t+1].content=i[t].content+i[t+1].content:(t!==n&&(i[n]=i[t]),n++);t!==n&&(i.length=n)}var xf=[[`text`,Hd],[`linkify`,Gd],[`newline`,Kd],[`escape`,Jd],[`backticks`,Yd],[`strikethrough`,$d.tokenize],[`emphasis`,rf.tokenize],[`link`,af],[`image`,of],[`autolink`,lf],[`html_inline`,mf],[`entity`,_f]],Sf=[[`balance_pairs`,yf],[`strikethrough`,$d.postProcess],[`emphasis`,rf.postProcess],[`fragments_join`,bf]];function Cf(){this.ruler=new Pu;for(let e=0;e<xf.length;e++)this.ruler.push(xf[e][0],xf[e][1]);this.ruler2=new Pu;for(let e=0;e<Sf.length;e++)this.ruler2.push(Sf[e][0],Sf[e][1])}Cf.prototype.skipToken=function(e){let t=e.pos,n=this.ruler.getRules(``),r=n.length,i=e.md.options.maxNesting,a=e.cache;if(a[t]!==void 0){e.pos=a[t];return}let o=!1;if(e.level<i){for(let i=0;i<r;i++)if(e.level++,o=n[i](e,!0),e.level--,o){if(t>=e.pos)throw Error(`inline rule didn't increment state.pos`);break}}else e.pos=e.posMax;o||e.pos++,a[t]=e.pos},Cf.prototype.tokenize=function(e){let t=this.ruler.getRules(``),n=t.length,r=e.posMax,i=e.md.options.maxNesting;for(;e.pos<r;){let a=e.pos,o=!1;if(e.level<i){for(let r=0;r<n;r++)if(o=t[r](e,!1),o){if(a>=e.pos)throw Error(`inline rule didn't increment state.pos`);break}}if(o){if(e.pos>=r)break}else e.pending+=e.src[e.pos++]}e.pending&&e.pushPending()},Cf.prototype.parse=function(e,t,n,r){let i=new this.State(e,t,n,r);this.tokenize(i);let a=this.ruler2.getRules(``),o=a.length;for(let e=0;e<o;e++)a[e](i)},Cf.prototype.State=Bd;function wf(e){let t={};e||={},t.src_Any=wl.source,t.src_Cc=Tl.source,t.src_Z=kl.source,t.src_P=Dl.source,t.src_ZPCc=[t.src_Z,t.src_P,t.src_Cc].join(`|`),t.src_ZCc=[t.src_Z,t.src_Cc].join(`|`);let n=`[><｜]`;return t.src_pseudo_letter=`(?:(?!${n}|${t.src_ZPCc})${t.src_Any})`,t.src_ip4=`(?:(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)`,t.src_auth=`(?:(?:(?!${t.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`,t.src_port=`(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?`,t.src_host_terminator=`(?=$|${n}|${t.src_ZPCc})(?!${e[`---`]?`-(?!--)|`:`-|`}_|:\\d|\\.-|\\.(?!$|${t.src_ZPCc}))`,t.src_path=`(?:[/?#](?:(?!${t.src_ZCc}|${n}|[()[\\]{}.,"'?!\\-;]).|\\[(?:(?!${t.src_ZCc}|\\]).)*\\]|\\((?:(?!${t.src_ZCc}|[)]).)*\\)|\\{(?:(?!${t.src_ZCc}|[}]).)*\\}|\\"(?:(?!${t.src_ZCc}|["]).)+\\"|\\'(?:(?!${t.src_ZCc}|[']).)+\\'|\\'(?=${t.src_pseudo_letter}|[-])|\\.{2,}[a-zA-Z0-9%/&]|\\.(?!${t.src_ZCc}|[.]|$)|`+(e[`---`]?`\\-(?!--(?:[^-]|$))(?:-*)|`:`\\-+|`)+`,(?!${t.src_ZCc}|$)|;(?!${t.src_ZCc}|$)|\\!+(?!${t.src_ZCc}|[!]|$)|\\?(?!${t.src_ZCc}|[?]|$))+|\\/)?`,t.src_email_name=`[\\-;:&=\\+\\$,\\.a-zA-Z0-9_][\\-;:&=\\+\\$,\\"\\.a-zA-Z0-9_]{0,63}`,t.src_xn=`xn--[a-z0-9\\-]{1,59}`,t.src_domain_root=`(?:`+t.src_xn+`|${t.src_pseudo_letter}{1,63})`,t.src_domain=`(?:`+t.src_xn+`|(?:${t.src_pseudo_letter})|(?:${t.src_pseudo_letter}(?:-|${t.src_pseudo_letter}){0,61}${t.src_pseudo_letter}))`,t.src_host=`(?:(?:(?:(?:${t.src_domain})\\.)*${t.src_domain}))`,t.tpl_host_fuzzy=`(?:`+t.src_ip4+`|(?:(?:(?:${t.src_domain})\\.)+(?:%TLDS%)))`,t.tpl_host_no_ip_fuzzy=`(?:(?:(?:${t.src_domain})\\.)+(?:%TLDS%))`,t.src_host_strict=t.src_host+t.src_host_terminator,t.tpl_host_fuzzy_strict=t.tpl_host_fuzzy+t.src_host_terminator,t.src_host_port_strict=t.src_host+t.src_port+t.src_host_terminator,t.tpl_host_port_fuzzy_strict=t.tpl_host_fuzzy+t.src_port+t.src_host_terminator,t.tpl_host_port_no_ip_fuzzy_strict=t.tpl_host_no_ip_fuzzy+t.src_port+t.src_host_terminator,t.tpl_host_fuzzy_test=`localhost|www\\.|\\.\\d{1,3}\\.|(?:\\.(?:%TLDS%)(?:${t.src_ZPCc}|>|$))`,t.tpl_email_fuzzy=`(^|${n}|"|\\(|${t.src_ZCc})(${t.src_email_name}@${t.tpl_host_fuzzy_strict})`,t.tpl_link_fuzzy=`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${t.src_ZPCc}))((?![$+<=>^\`|\uff5c])${t.tpl_host_port_fuzzy_strict}${t.src_path})`,t.tpl_link_no_ip_fuzzy=`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${t.src_ZPCc}))((?![$+<=>^\`|\uff5c])${t.tpl_host_port_no_ip_fuzzy_strict}${t.src_path})`,t}function Tf(e){return Array.prototype.slice.call(arguments,1).forEach(function(t){t&&Object.keys(t).forEach(function(n){e[n]=t[n]})}),e}function Ef(e){return Object.prototype.toString.call(e)}function Df(e){return Ef(e)===`[object String]`}function Of(e){return Ef(e)===`[object Object]`}function kf(e){return Ef(e)===`[object RegExp]`}function Af(e){return Ef(e)===`[object Function]`}function jf(e){return e.replace(/[.?*+^$[\]\\(){}|-]/g,`\\$&`)}var Mf={fuzzyLink:!0,fuzzyEmail:!0,fuzzyIP:!1};function Nf(e){return Object.keys(e||{}).reduce(function(e,t){return e||Mf.hasOwnProperty(t)},!1)}var Pf={"http:":{validate:function(e,t,n){let r=e.slice(t);return n.re.http||(n.re.http=RegExp(`^\\/\\/${n.re.src_auth}${n.re.src_host_port_strict}${n.re.src_path}`,`i`)),n.re.http.test(r)?r.match(n.re.http)[0].length:0}},"https:":`http:`,"ftp:":`http:`,"//":{validate:function(e,t,n){let r=e.slice(t);return n.re.no_http||(n.re.no_http=RegExp(`^`+n.re.src_auth+`(?:localhost|(?:(?:${n.re.src_domain})\\.)+${n.re.src_domain_root})`+n.re.src_port+n.re.src_host_terminator+n.re.src_path,`i`)),n.re.no_http.test(r)?t>=3&&e[t-3]===`:`||t>=3&&e[t-3]===`/`?0:r.match(n.re.no_http)[0].length:0}},"mailto:":{validate:function(e,t,n){let r=e.slice(t);return n.re.mailto||(n.re.mailto=RegExp(`^${n.re.src_email_name}@${n.re.src_host_strict}`,`i`)),n.re.mailto.test(r)?r.match(n.re.mailto)[0].length:0}}},Ff=`a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghijklmnortuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]`,If=`biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф`.split(`|`);function Lf(e){return function(t,n){let r=t.slice(n);return e.test(r)?r.match(e)[0].length:0}}function Rf(){return function(e,t){t.normalize(e)}}function zf(e){let t=e.re=wf(e.__opts__),n=e.__tlds__.slice();e.onCompile(),e.__tlds_replaced__||n.push(Ff),n.push(t.src_xn),t.src_tlds=n.join(`|`);function r(e){return e.replace(`%TLDS%`,t.src_tlds)}t.email_fuzzy=RegExp(r(t.tpl_email_fuzzy),`i`),t.email_fuzzy_global=RegExp(r(t.tpl_email_fuzzy),`ig`),t.link_fuzzy=RegExp(r(t.tpl_link_fuzzy),`i`),t.link_fuzzy_global=RegExp(r(t.tpl_link_fuzzy),`ig`),t.link_no_ip_fuzzy=RegExp(r(t.tpl_link_no_ip_fuzzy),`i`),t.link_no_ip_fuzzy_global=RegExp(r(t.tpl_link_no_ip_fuzzy),`ig`),t.host_fuzzy_test=RegExp(r(t.tpl_host_fuzzy_test),`i`);let i=[];e.__compiled__={};function a(e,t){throw Error(`(LinkifyIt) Invalid schema "${e}": ${t}`)}Object.keys(e.__schemas__).forEach(function(t){let n=e.__schemas__[t];if(n===null)return;let r={validate:null,link:null};e.__compiled__[t]=r,Of(n)?(kf(n.validate)?r.validate=Lf(n.validate):Af(n.validate)?r.validate=n.validate:a(t,n),Af(n.normalize)?r.normalize=n.normalize:n.normalize?a(t,n):r.normalize=Rf()):Df(n)?i.push(t):a(t,n)}),i.forEach(function(t){e.__compiled__[e.__schemas__[t]]&&(e.__compiled__[t].validate=e.__compiled__[e.__schemas__[t]].validate,e.__compiled__[t].normalize=e.__compiled__[e.__schemas__[t]].normalize)}),e.__compiled__[``]={validate:null,normalize:Rf()};let o=Object.keys(e.__compiled__).filter(function(t){return t.length>0&&e.__compiled__[t]}).map(jf).join(`|`);e.re.schema_test=RegExp(`(^|(?!_)(?:[><\uff5c]|${t.src_ZPCc}))(${o})`,`i`),e.re.schema_search=RegExp(`(^|(?!_)(?:[><\uff5c]|${t.src_ZPCc}))(${o})`,`ig`),e.re.schema_at_start=RegExp(`^${e.re.schema_search.source}`,`i`),e.re.pretest=RegExp(`(${e.re.schema_test.source})|(${e.re.host_fuzzy_test.source})|@`,`i`)}function Bf(e,t,n,r){let i=e.slice(n,r);this.schema=t.toLowerCase(),this.index=n,this.lastIndex=r,this.raw=i,this.text=i,this.url=i}function Vf(e,t){if(!(this instanceof Vf))return new Vf(e,t);t||Nf(e)&&(t=e,e={}),this.__opts__=Tf({},Mf,t),this.__schemas__=Tf({},Pf,e),this.__compiled__={},this.__tlds__=If,this.__tlds_replaced__=!1,this.re={},zf(this)}Vf.prototype.add=function(e,t){return this.__schemas__[e]=t,zf(this),this},Vf.prototype.set=function(e){return this.__opts__=Tf(this.__opts__,e),this},Vf.prototype.test=function(e){if(!e.length)return!1;let t,n;if(this.re.schema_test.test(e)){for(n=this.re.schema_search,n.lastIndex=0;(t=n.exec(e))!==null;)if(this.testSchemaAt(e,t[2],n.lastIndex))return!0}return!!(this.__opts__.fuzzyLink&&this.__compiled__[`http:`]&&e.search(this.re.host_fuzzy_test)>=0&&e.match(this.__opts__.fuzzyIP?this.re.link_fuzzy:this.re.link_no_ip_fuzzy)!==null||this.__opts__.fuzzyEmail&&this.__compiled__[`mailto:`]&&e.indexOf(`@`)>=0&&e.match(this.re.email_fuzzy)!==null)},Vf.prototype.pretest=function(e){return this.re.pretest.test(e)},Vf.prototype.testSchemaAt=function(e,t,n){return this.__compiled__[t.toLowerCase()]?this.__compiled__[t.toLowerCase()].validate(e,n,this):0},Vf.prototype.match=function(e){let t=[],n=[],r=[],i=[],a,o,s;function c(e,t){return e?t?e.index===t.index?e.lastIndex>=t.lastIndex?e:t:e.index<t.index?e:t:e:t}if(!e.length)return null;if(this.re.schema_test.test(e))for(s=this.re.schema_search,s.lastIndex=0;(a=s.exec(e))!==null;)o=this.testSchemaAt(e,a[2],s.lastIndex),o&&n.push({schema:a[2],index:a.index+a[1].length,lastIndex:a.index+a[0].length+o});if(this.__opts__.fuzzyLink&&this.__compiled__[`http:`])for(s=this.__opts__.fuzzyIP?this.re.link_fuzzy_global:this.re.link_no_ip_fuzzy_global,s.lastIndex=0;(a=s.exec(e))!==null;)r.push({schema:``,index:a.index+a[1].length,lastIndex:a.index+a[0].length});if(this.__opts__.fuzzyEmail&&this.__compiled__[`mailto:`])for(s=this.re.email_fuzzy_global,s.lastIndex=0;(a=s.exec(e))!==null;)i.push({schema:`mailto:`,index:a.index+a[1].length,lastIndex:a.index+a[0].length});let l=[0,0,0],u=0;for(;;){let a=[n[l[0]],i[l[1]],r[l[2]]],o=c(c(a[0],a[1]),a[2]);if(!o)break;if(o===a[0]?l[0]++:o===a[1]?l[1]++:l[2]++,o.index<u)continue;let s=new Bf(e,o.schema,o.index,o.lastIndex);this.__compiled__[s.schema].normalize(s,this),t.push(s),u=o.lastIndex}return t.length?t:null},Vf.prototype.matchAtStart=function(e){if(!e.length)return null;let t=this.re.schema_at_start.exec(e);if(!t)return null;let n=this.testSchemaAt(e,t[2],t[0].length);if(!n)return null;let r=new Bf(e,t[2],t.index+t[1].length,t.index+t[0].length+n);return this.__compiled__[r.schema].normalize(r,this),r},Vf.prototype.tlds=function(e,t){return e=Array.isArray(e)?e:[e],t?(this.__tlds__=this.__tlds__.concat(e).sort().filter(function(e,t,n){return e!==n[t-1]}).reverse(),zf(this),this):(this.__tlds__=e.slice(),this.__tlds_replaced__=!0,zf(this),this)},Vf.prototype.normalize=function(e){e.schema||(e.url=`http://${e.url}`),e.schema===`mailto:`&&!/^mailto:/i.test(e.url)&&(e.url=`mailto:${e.url}`)},Vf.prototype.onCompile=function(){};var Hf=2147483647,Uf=36,Wf=1,Gf=26,Kf=38,qf=700,Jf=72,Yf=128,Xf=`-`,Zf=/^xn--/,Qf=/[^\0-\x7F]/,$f=/[\x2E\u3002\uFF0E\uFF61]/g,ep={overflow:`Overflow: input needs wider integers to process`,"not-basic":`Illegal input >= 0x80 (not a basic code point)`,"invalid-input":`Invalid input`},tp=35,np=Math.floor,rp=String.fromCharCode;function ip(e){throw RangeError(ep[e])}function ap(e,t){let n=[],r=e.length;for(;r--;)n[r]=t(e[r]);return n}function op(e,t){let n=e.split(`@`),r=``;n.length>1&&(r=n[0]+`@`,e=n[1]),e=e.replace($f,`.`);let i=ap(e.split(`.`),t).join(`.`);return r+i}function sp(e){let t=[],n=0,r=e.length;for(;n<r;){let i=e.charCodeAt(n++);if(i>=55296&&i<=56319&&n<r){let r=e.charCodeAt(n++);(r&64512)==56320?t.push(((i&1023)<<10)+(r&1023)+65536):(t.push(i),n--)}else t.push(i)}return t}var cp=e=>String.fromCodePoint(...e),lp=function(e){return e>=48&&e<58?26+(e-48):e>=65&&e<91?e-65:e>=97&&e<123?e-97:Uf},up=function(e,t){return e+22+75*(e<26)-((t!=0)<<5)},dp=function(e,t,n){let r=0;for(e=n?np(e/qf):e>>1,e+=np(e/t);e>455;r+=Uf)e=np(e/tp);return np(r+36*e/(e+Kf))},fp=function(e){let t=[],n=e.length,r=0,i=Yf,a=Jf,o=e.lastIndexOf(Xf);o<0&&(o=0);for(let n=0;n<o;++n)e.charCodeAt(n)>=128&&ip(`not-basic`),t.push(e.charCodeAt(n));for(let s=o>0?o+1:0;s<n;){let o=r;for(let t=1,i=Uf;;i+=Uf){s>=n&&ip(`invalid-input`);let o=lp(e.charCodeAt(s++));o>=Uf&&ip(`invalid-input`),o>np((Hf-r)/t)&&ip(`overflow`),r+=o*t;let c=i<=a?Wf:i>=a+Gf?Gf:i-a;if(o<c)break;let l=Uf-c;t>np(Hf/l)&&ip(`overflow`),t*=l}let c=t.length+1;a=dp(r-o,c,o==0),np(r/c)>Hf-i&&ip(`overflow`),i+=np(r/c),r%=c,t.splice(r++,0,i)}return String.fromCodePoint(...t)},pp=function(e){let t=[];e=sp(e);let n=e.length,r=Yf,i=0,a=Jf;for(let n of e)n<128&&t.push(rp(n));let o=t.length,s=o;for(o&&t.push(Xf);s<n;){let n=Hf;for(let t of e)t>=r&&t<n&&(n=t);let c=s+1;n-r>np((Hf-i)/c)&&ip(`overflow`),i+=(n-r)*c,r=n;for(let n of e)if(n<r&&++i>Hf&&ip(`overflow`),n===r){let e=i;for(let n=Uf;;n+=Uf){let r=n<=a?Wf:n>=a+Gf?Gf:n-a;if(e<r)break;let i=e-r,o=Uf-r;t.push(rp(up(r+i%o,0))),e=np(i/o)}t.push(rp(up(e,0))),a=dp(i,c,s===o),i=0,++s}++i,++r}return t.join(``)},mp={version:`2.3.1`,ucs2:{decode:sp,encode:cp},decode:fp,encode:pp,toASCII:function(e){return op(e,function(e){return Qf.test(e)?`xn--`+pp(e):e})},toUnicode:function(e){return op(e,function(e){return Zf.test(e)?fp(e.slice(4).toLowerCase()):e})}},hp={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:`language-`,linkify:!1,typographer:!1,quotes:`“”‘’`,highlight:null,maxNesting:100},components:{core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:`language-`,linkify:!1,typographer:!1,quotes:`“”‘’`,highlight:null,maxNesting:20},components:{core:{rules:[`normalize`,`block`,`inline`,`text_join`]},block:{rules:[`paragraph`]},inline:{rules:[`text`],rules2:[`balance_pairs`,`fragments_join`]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:`language-`,linkify:!1,typographer:!1,quotes:`“”‘’`,highlight:null,maxNesting:20},components:{core:{rules:[`normalize`,`block`,`inline`,`text_join`]},block:{rules:[`blockquote`,`code`,`fence`,`heading`,`hr`,`html_block`,`lheading`,`list`,`reference`,`paragraph`]},inline:{rules:[`autolink`,`backticks`,`emphasis`,`entity`,`escape`,`html_inline`,`image`,`link`,`newline`,`text`],rules2:[`balance_pairs`,`emphasis`,`fragments_join`]}}}},gp=/^(vbscript|javascript|file|data):/,_p=/^data:image\/(gif|png|jpeg|webp);/;function vp(e){let t=e.trim().toLowerCase();return!gp.test(t)||_p.test(t)}var yp=[`http:`,`https:`,`mailto:`];function bp(e){let t=Sl(e,!0);if(t.hostname&&(!t.protocol||yp.indexOf(t.protocol)>=0))try{t.hostname=mp.toASCII(t.hostname)}catch{}return ll(ul(t))}function xp(e){let t=Sl(e,!0);if(t.hostname&&(!t.protocol||yp.indexOf(t.protocol)>=0))try{t.hostname=mp.toUnicode(t.hostname)}catch{}return ol(ul(t),ol.defaultChars+`%`)}function Sp(e,t){if(!(this instanceof Sp))return new Sp(e,t);t||$l(e)||(t=e||{},e=`default`),this.inline=new Cf,this.block=new zd,this.core=new ud,this.renderer=new Nu,this.linkify=new Vf,this.validateLink=vp,this.normalizeLink=bp,this.normalizeLinkText=xp,this.utils=Zl,this.helpers=nu({},ju),this.options={},this.configure(e),t&&this.set(t)}Sp.prototype.set=function(e){return nu(this.options,e),this},Sp.prototype.configure=function(e){let t=this;if($l(e)){let t=e;if(e=hp[t],!e)throw Error('Wrong `markdown-it` preset "'+t+`", check name`)}if(!e)throw Error("Wrong `markdown-it` preset, can't be empty");return e.options&&t.set(e.options),e.components&&Object.keys(e.components).forEach(function(n){e.components[n].rules&&t[n].ruler.enableOnly(e.components[n].rules),e.components[n].rules2&&t[n].ruler2.enableOnly(e.components[n].rules2)}),this},Sp.prototype.enable=function(e,t){let n=[];Array.isArray(e)||(e=[e]),[`core`,`block`,`inline`].forEach(function(t){n=n.concat(this[t].ruler.enable(e,!0))},this),n=n.concat(this.inline.ruler2.enable(e,!0));let r=e.filter(function(e){return n.indexOf(e)<0});if(r.length&&!t)throw Error(`MarkdownIt. Failed to enable unknown rule(s): `+r);return this},Sp.prototype.disable=function(e,t){let n=[];Array.isArray(e)||(e=[e]),[`core`,`block`,`inline`].forEach(function(t){n=n.concat(this[t].ruler.disable(e,!0))},this),n=n.concat(this.inline.ruler2.disable(e,!0));let r=e.filter(function(e){return n.indexOf(e)<0});if(r.length&&!t)throw Error(`MarkdownIt. Failed to disable unknown rule(s): `+r);return this},Sp.prototype.use=function(e){let t=[this].concat(Array.prototype.slice.call(arguments,1));return e.apply(e,t),this},Sp.prototype.parse=function(e,t){if(typeof e!=`string`)throw Error(`Input data should be a String`);let n=new this.core.State(e,this,t);return this.core.process(n),n.tokens},Sp.prototype.render=function(e,t){return t||={},this.renderer.render(this.parse(e,t),this.options,t)},Sp.prototype.parseInline=function(e,t){let n=new this.core.State(e,this,t);return n.inlineMode=!0,this.core.process(n),n.tokens},Sp.prototype.renderInline=function(e,t){return t||={},this.renderer.render(this.parseInline(e,t),this.options,t)};var Cp=new Sp({breaks:!1,linkify:!0});function wp(e,t,{schema:n,setSchemaReference:r},i,a){Kc([],{useCommonAddons:!1}).then(e=>{let n,r,i,a,s,c,l,u,d;e.on(t,`select`,(e,t)=>{if(!n){let e=t.parentNode;n=document.createElement(`div`),n.className=`CodeMirror-hint-information`,e.append(n);let f=document.createElement(`header`);f.className=`CodeMirror-hint-information-header`,n.append(f),r=document.createElement(`span`),r.className=`CodeMirror-hint-information-field-name`,f.append(r),i=document.createElement(`span`),i.className=`CodeMirror-hint-information-type-name-pill`,f.append(i),a=document.createElement(`span`),i.append(a),s=document.createElement(`a`),s.className=`CodeMirror-hint-information-type-name`,s.href=`javascript:void 0`,s.addEventListener(`click`,o),i.append(s),c=document.createElement(`span`),i.append(c),l=document.createElement(`div`),l.className=`CodeMirror-hint-information-description`,n.append(l),u=document.createElement(`div`),u.className=`CodeMirror-hint-information-deprecation`,n.append(u);let p=document.createElement(`span`);p.className=`CodeMirror-hint-information-deprecation-label`,p.textContent=`Deprecated`,u.append(p),d=document.createElement(`div`),d.className=`CodeMirror-hint-information-deprecation-reason`,u.append(d);let m=parseInt(window.getComputedStyle(n).paddingBottom.replace(/px$/,``),10)||0,h=parseInt(window.getComputedStyle(n).maxHeight.replace(/px$/,``),10)||0,g=()=>{n&&(n.style.paddingTop=e.scrollTop+m+`px`,n.style.maxHeight=e.scrollTop+h+`px`)};e.addEventListener(`scroll`,g);let _;e.addEventListener(`DOMNodeRemoved`,_=t=>{t.target===e&&(e.removeEventListener(`scroll`,g),e.removeEventListener(`DOMNodeRemoved`,_),n?.removeEventListener(`click`,o),n=null,r=null,i=null,a=null,s=null,c=null,l=null,u=null,d=null,_=null)})}if(r&&(r.textContent=e.text),i&&a&&s&&c){if(e.type){i.style.display=`inline`;let t=e=>{b(e)?(c.textContent=`!`+c.textContent,t(e.ofType)):ke(e)?(a.textContent+=`[`,c.textContent=`]`+c.textContent,t(e.ofType)):s.textContent=e.name};a.textContent=``,c.textContent=``,t(e.type)}else a.textContent=``,s.textContent=``,c.textContent=``,i.style.display=`none`}l&&(e.description?(l.style.display=`block`,l.innerHTML=Cp.render(e.description)):(l.style.display=`none`,l.innerHTML=``)),u&&d&&(e.deprecationReason?(u.style.display=`block`,d.innerHTML=Cp.render(e.deprecationReason)):(u.style.display=`none`,d.innerHTML=``))})});function o(e){let t=i?.referencePlugin;if(!n||!t||!(e.currentTarget instanceof HTMLElement))return;let o=e.currentTarget.textContent||``,s=n.getType(o);s&&(i.setVisiblePlugin(t),r({kind:`Type`,type:s}),a?.(s))}}function Tp(e,t){let n;return function(...r){n&&clearTimeout(n),n=setTimeout(()=>{n=null,t(...r)},e)}}var Ep=e(Jc());function Dp(e,t){let n=(0,Y.c)(4),r,i;n[0]!==e||n[1]!==t?(r=()=>{e&&typeof t==`string`&&t!==e.getValue()&&e.setValue(t)},i=[e,t],n[0]=e,n[1]=t,n[2]=r,n[3]=i):(r=n[2],i=n[3]),(0,J.useEffect)(r,i)}function Op(e,t,n){let r=(0,Y.c)(5),i,a;r[0]!==e||r[1]!==t||r[2]!==n?(i=()=>{e?.setOption(t,n)},a=[e,t,n],r[0]=e,r[1]=t,r[2]=n,r[3]=i,r[4]=a):(i=r[3],a=r[4]),(0,J.useEffect)(i,a)}function kp(e,t,n,r,i){let a=(0,Y.c)(9),o;a[0]===i?o=a[1]:(o={nonNull:!0,caller:i},a[0]=i,a[1]=o);let{updateActiveTabValues:s}=Rm(o),c,l;a[2]!==t||a[3]!==e||a[4]!==n||a[5]!==r||a[6]!==s?(c=()=>{if(!e)return;let{storage:i}=Ic.getState(),a=Tp(500,e=>{n!==null&&i.set(n,e)}),o=Tp(100,e=>{s({[r]:e})}),c=(e,n)=>{if(!n)return;let r=e.getValue();a(r),o(r),t?.(r)};return e.on(`change`,c),()=>e.off(`change`,c)},l=[t,e,n,r,s],a[2]=t,a[3]=e,a[4]=n,a[5]=r,a[6]=s,a[7]=c,a[8]=l):(c=a[7],l=a[8]),(0,J.useEffect)(c,l)}function Ap(e,t){let n=(0,Y.c)(7),{schema:r,setSchemaReference:i}=el(),a=Zc(),o,s;n[0]!==t||n[1]!==e||n[2]!==a||n[3]!==r||n[4]!==i?(o=()=>{if(!e)return;let n=(e,n)=>{wp(e,n,{schema:r,setSchemaReference:i},a,e=>{t?.({kind:`Type`,type:e,schema:r||void 0})})};return e.on(`hasCompletion`,n),()=>e.off(`hasCompletion`,n)},s=[t,e,a,r,i],n[0]=t,n[1]=e,n[2]=a,n[3]=r,n[4]=i,n[5]=o,n[6]=s):(o=n[5],s=n[6]),(0,J.useEffect)(o,s)}function jp(e,t,n){let r=(0,Y.c)(5),i,a;r[0]!==n||r[1]!==e||r[2]!==t?(i=()=>{if(e){for(let n of t)e.removeKeyMap(n);if(n){let r={};for(let e of t)r[e]=()=>n();e.addKeyMap(r)}}},a=[e,t,n],r[0]=n,r[1]=e,r[2]=t,r[3]=i,r[4]=a):(i=r[3],a=r[4]),(0,J.useEffect)(i,a)}var Mp=Ip,Np=Lp,Pp=zp,Fp=Bp;function Ip(e){let t=(0,Y.c)(7),n;t[0]===e?n=t[1]:(n=e===void 0?{}:e,t[0]=e,t[1]=n);let{caller:r,onCopyQuery:i}=n,a=r||Mp,o;t[2]===a?o=t[3]:(o={nonNull:!0,caller:a},t[2]=a,t[3]=o);let{queryEditor:s}=Rm(o),c;return t[4]!==i||t[5]!==s?(c=()=>{if(!s)return;let e=s.getValue();(0,Ep.default)(e),i?.(e)},t[4]=i,t[5]=s,t[6]=c):c=t[6],c}function Lp(e){let t=(0,Y.c)(7),n;t[0]===e?n=t[1]:(n=e===void 0?{}:e,t[0]=e,t[1]=n);let{caller:r}=n,i=r||Np,a;t[2]===i?a=t[3]:(a={nonNull:!0,caller:i},t[2]=i,t[3]=a);let{queryEditor:o}=Rm(a),{schema:s}=el(),c;return t[4]!==o||t[5]!==s?(c=()=>{let e=o?.documentAST,t=o?.getValue();e&&t&&o.setValue(w(yc(e,s)))},t[4]=o,t[5]=s,t[6]=c):c=t[6],c}function Rp(e){return w(nt(e))}function zp(e){let t=(0,Y.c)(9),n;t[0]===e?n=t[1]:(n=e===void 0?{}:e,t[0]=e,t[1]=n);let{caller:r,onPrettifyQuery:i}=n,a=i===void 0?Rp:i,o=r||Pp,s;t[2]===o?s=t[3]:(s={nonNull:!0,caller:o},t[2]=o,t[3]=s);let{queryEditor:c,headerEditor:l,variableEditor:u}=Rm(s),d;return t[4]!==l||t[5]!==a||t[6]!==c||t[7]!==u?(d=async()=>{if(u){let e=u.getValue();try{let t=JSON.stringify(JSON.parse(e),null,2);t!==e&&u.setValue(t)}catch{}}if(l){let e=l.getValue();try{let t=JSON.stringify(JSON.parse(e),null,2);t!==e&&l.setValue(t)}catch{}}if(c){let e=c.getValue();try{let t=await a(e);t!==e&&c.setValue(t)}catch{}}},t[4]=l,t[5]=a,t[6]=c,t[7]=u,t[8]=d):d=t[8],d}function Bp(e){let t=(0,Y.c)(8),n;t[0]===e?n=t[1]:(n=e===void 0?{}:e,t[0]=e,t[1]=n);let{getDefaultFieldNames:r,caller:i}=n,{schema:a}=el(),o=i||Fp,s;t[2]===o?s=t[3]:(s={nonNull:!0,caller:o},t[2]=o,t[3]=s);let{queryEditor:c}=Rm(s),l;return t[4]!==r||t[5]!==c||t[6]!==a?(l=()=>{if(!c)return;let e=c.getValue(),{insertions:t,result:n}=dc(a,e,r);return t&&t.length>0&&c.operation(()=>{let e=c.getCursor(),r=c.indexFromPos(e);c.setValue(n||``);let i=0,a=t.map(e=>{let{index:t,string:n}=e;return i+=n.length,c.markText(c.posFromIndex(t+i),c.posFromIndex(t+i),{className:`auto-inserted-leaf`,clearOnEnter:!0,title:`Automatically added leaf fields`})});setTimeout(()=>{for(let e of a)e.clear()},7e3);let o=r;for(let{index:e,string:n}of t)e<r&&(o+=n.length);c.setCursor(c.posFromIndex(o))}),n},t[4]=r,t[5]=c,t[6]=a,t[7]=l):l=t[7],l}function Vp(){return Kc([u(()=>import(`./javascript-OxHb3_29.js`).then(t=>e(t.default)),__vite__mapDeps([11,1,0]))])}var Hp=Up;function Up(e,t){let n=(0,Y.c)(17),r;n[0]===e?r=n[1]:(r=e===void 0?{}:e,n[0]=e,n[1]=r);let{editorTheme:i,keyMap:a,onEdit:o,readOnly:s}=r,c=i===void 0?Uc:i,l=a===void 0?Wc:a,u=s!==void 0&&s,d=t||Hp,f;n[2]===d?f=n[3]:(f={nonNull:!0,caller:d},n[2]=d,n[3]=f);let{initialHeaders:p,headerEditor:m,setHeaderEditor:h,shouldPersistHeaders:g}=Rm(f),_=Gm(),v=t||Hp,y;n[4]===v?y=n[5]:(y={caller:v},n[4]=v,n[5]=y);let b=Lp(y),x=t||Hp,S;n[6]===x?S=n[7]:(S={caller:x},n[6]=x,n[7]=S);let C=zp(S),w=(0,J.useRef)(null),T,E;n[8]!==c||n[9]!==p||n[10]!==u||n[11]!==h?(T=()=>{let e=!0;return Vp().then(t=>{if(!e)return;let n=w.current;if(!n)return;let r=t(n,{value:p,lineNumbers:!0,tabSize:2,mode:{name:`javascript`,json:!0},theme:c,autoCloseBrackets:!0,matchBrackets:!0,showCursorWhenSelecting:!0,readOnly:u?`nocursor`:!1,foldGutter:!0,gutters:[`CodeMirror-linenumbers`,`CodeMirror-foldgutter`],extraKeys:Gc});r.addKeyMap({"Cmd-Space"(){r.showHint({completeSingle:!1,container:n})},"Ctrl-Space"(){r.showHint({completeSingle:!1,container:n})},"Alt-Space"(){r.showHint({completeSingle:!1,container:n})},"Shift-Space"(){r.showHint({completeSingle:!1,container:n})}}),r.on(`keyup`,Wp),h(r)}),()=>{e=!1}},E=[c,p,u,h],n[8]=c,n[9]=p,n[10]=u,n[11]=h,n[12]=T,n[13]=E):(T=n[12],E=n[13]),(0,J.useEffect)(T,E),Op(m,`keyMap`,l),kp(m,o,g?Gp:null,`headers`,Hp);let D;n[14]===Symbol.for(`react.memo_cache_sentinel`)?(D=[`Cmd-Enter`,`Ctrl-Enter`],n[14]=D):D=n[14],jp(m,D,_?.run);let O;n[15]===Symbol.for(`react.memo_cache_sentinel`)?(O=[`Shift-Ctrl-P`],n[15]=O):O=n[15],jp(m,O,C);let k;return n[16]===Symbol.for(`react.memo_cache_sentinel`)?(k=[`Shift-Ctrl-M`],n[16]=k):k=n[16],jp(m,k,b),w}function Wp(e,t){let{code:n,key:r,shiftKey:i}=t,a=n.startsWith(`Key`),o=!i&&n.startsWith(`Digit`);(a||o||r===`_`||r===`"`)&&e.execCommand(`autocomplete`)}var Gp=`headers`,Kp=Array.from({length:11},(e,t)=>String.fromCharCode(8192+t)).concat([`\u2028`,`\u2029`,` `,`\xA0`]),qp=RegExp(`[`+Kp.join(``)+`]`,`g`);function Jp(e){return e.replace(qp,` `)}function Yp(){return Kc([u(()=>import(`./comment-B7thh-EW.js`).then(t=>e(t.default)),__vite__mapDeps([12,1,0])),u(()=>import(`./search-BdNpOzDX.js`).then(t=>e(t.default)),__vite__mapDeps([13,1,0,8,10])),u(()=>import(`./hint-BJ-b0Og9.js`),__vite__mapDeps([14,1,0,2])),u(()=>import(`./lint-J4-N1PH8.js`),__vite__mapDeps([15,1,0])),u(()=>import(`./info-CIoV72Lg.js`),__vite__mapDeps([16,1,17,0,18,19,20])),u(()=>import(`./jump-DwF_7l-T.js`),__vite__mapDeps([21,1,0,18,17,19])),u(()=>import(`./mode-BcemKxG-.js`),__vite__mapDeps([22,1,0,23]))])}var Xp=tm;function Zp(e,t){e.state.lint.linterOptions.variableToType=t?.variableToType,e.options.lint.variableToType=t?.variableToType,e.options.hintOptions.variableToType=t?.variableToType}function Qp(e,t){e.state.lint.linterOptions.schema=t,e.options.lint.schema=t,e.options.hintOptions.schema=t,e.options.info.schema=t,e.options.jump.schema=t}function $p(e,t){e.state.lint.linterOptions.validationRules=t,e.options.lint.validationRules=t}function em(e,t){e.state.lint.linterOptions.externalFragments=t,e.options.lint.externalFragments=t,e.options.hintOptions.externalFragments=t}function tm(e,t){let n=(0,Y.c)(40),r;n[0]===e?r=n[1]:(r=e===void 0?{}:e,n[0]=e,n[1]=r);let{editorTheme:i,keyMap:a,onClickReference:o,onCopyQuery:s,onEdit:c,onPrettifyQuery:l,readOnly:u}=r,d=i===void 0?Uc:i,f=a===void 0?Wc:a,p=u!==void 0&&u,{schema:m,setSchemaReference:h}=el(),g=t||Xp,_;n[2]===g?_=n[3]:(_={nonNull:!0,caller:g},n[2]=g,n[3]=_);let{externalFragments:v,initialQuery:y,queryEditor:b,setOperationName:x,setQueryEditor:S,validationRules:C,variableEditor:w,updateActiveTabValues:T}=Rm(_),E=Gm(),D=zc(),O=Zc(),k=t||Xp,A;n[4]!==s||n[5]!==k?(A={caller:k,onCopyQuery:s},n[4]=s,n[5]=k,n[6]=A):A=n[6];let j=Ip(A),M=t||Xp,N;n[7]===M?N=n[8]:(N={caller:M},n[7]=M,n[8]=N);let P=Lp(N),F=t||Xp,I;n[9]!==l||n[10]!==F?(I={caller:F,onPrettifyQuery:l},n[9]=l,n[10]=F,n[11]=I):I=n[11];let L=zp(I),ee=(0,J.useRef)(null),te=(0,J.useRef)(void 0),ne=(0,J.useRef)(am),R,re;n[12]!==o||n[13]!==O||n[14]!==h?(R=()=>{ne.current=e=>{let t=O?.referencePlugin;t&&(O.setVisiblePlugin(t),h(e),o?.(e))}},re=[o,O,h],n[12]=o,n[13]=O,n[14]=h,n[15]=R,n[16]=re):(R=n[15],re=n[16]),(0,J.useEffect)(R,re);let z,ie;n[17]!==d||n[18]!==y||n[19]!==p||n[20]!==S?(z=()=>{let e=!0;return Yp().then(t=>{if(!e)return;te.current=t;let n=ee.current;if(!n)return;let r=t(n,{value:y,lineNumbers:!0,tabSize:2,foldGutter:!0,mode:`graphql`,theme:d,autoCloseBrackets:!0,matchBrackets:!0,showCursorWhenSelecting:!0,readOnly:p?`nocursor`:!1,lint:{schema:void 0,validationRules:null,externalFragments:void 0},hintOptions:{schema:void 0,closeOnUnfocus:!1,completeSingle:!1,container:n,externalFragments:void 0,autocompleteOptions:{mode:Vo.EXECUTABLE}},info:{schema:void 0,renderDescription:im,onClick(e){ne.current(e)}},jump:{schema:void 0,onClick(e){ne.current(e)}},gutters:[`CodeMirror-linenumbers`,`CodeMirror-foldgutter`],extraKeys:{...Gc,"Cmd-S"(){},"Ctrl-S"(){}}}),i=function(){r.showHint({completeSingle:!0,container:n})};r.addKeyMap({"Cmd-Space":i,"Ctrl-Space":i,"Alt-Space":i,"Shift-Space":i,"Shift-Alt-Space":i}),r.on(`keyup`,rm);let a=!1;r.on(`startCompletion`,()=>{a=!0}),r.on(`endCompletion`,()=>{a=!1}),r.on(`keydown`,(e,t)=>{t.key===`Escape`&&a&&t.stopPropagation()}),r.on(`beforeChange`,nm),r.documentAST=null,r.operationName=null,r.operations=null,r.variableToType=null,S(r)}),()=>{e=!1}},ie=[d,y,p,S],n[17]=d,n[18]=y,n[19]=p,n[20]=S,n[21]=z,n[22]=ie):(z=n[21],ie=n[22]),(0,J.useEffect)(z,ie),Op(b,`keyMap`,f);let ae,oe;n[23]!==c||n[24]!==b||n[25]!==m||n[26]!==x||n[27]!==D||n[28]!==T||n[29]!==w?(ae=()=>{if(!b)return;let e=function(e){var t;let n=Ms(m,e.getValue()),r=bc(e.operations??void 0,e.operationName??void 0,n?.operations);return e.documentAST=n?.documentAST??null,e.operationName=r??null,e.operations=n?.operations??null,w&&(Zp(w,n),(t=te.current)==null||t.signal(w,`change`,w)),n?{...n,operationName:r}:null},t=Tp(100,t=>{let n=t.getValue();D.set(um,n);let r=t.operationName,i=e(t);i?.operationName!==void 0&&D.set(dm,i.operationName),c?.(n,i?.documentAST),i?.operationName&&r!==i.operationName&&x(i.operationName),T({query:n,operationName:i?.operationName??null})});return e(b),b.on(`change`,t),()=>b.off(`change`,t)},oe=[c,b,m,x,D,w,T],n[23]=c,n[24]=b,n[25]=m,n[26]=x,n[27]=D,n[28]=T,n[29]=w,n[30]=ae,n[31]=oe):(ae=n[30],oe=n[31]),(0,J.useEffect)(ae,oe),om(b,m??null,te),sm(b,C??null,te),cm(b,v,te),Ap(b,o);let se=E?.run,ce;n[32]!==b||n[33]!==se||n[34]!==x?(ce=()=>{if(!se||!b||!b.operations||!b.hasFocus()){se?.();return}let e=b.indexFromPos(b.getCursor()),t;for(let n of b.operations)n.loc&&n.loc.start<=e&&n.loc.end>=e&&(t=n.name?.value);t&&t!==b.operationName&&x(t),se()},n[32]=b,n[33]=se,n[34]=x,n[35]=ce):ce=n[35];let le=ce,ue;n[36]===Symbol.for(`react.memo_cache_sentinel`)?(ue=[`Cmd-Enter`,`Ctrl-Enter`],n[36]=ue):ue=n[36],jp(b,ue,le);let de;n[37]===Symbol.for(`react.memo_cache_sentinel`)?(de=[`Shift-Ctrl-C`],n[37]=de):de=n[37],jp(b,de,j);let fe;n[38]===Symbol.for(`react.memo_cache_sentinel`)?(fe=[`Shift-Ctrl-P`,`Shift-Ctrl-F`],n[38]=fe):fe=n[38],jp(b,fe,L);let pe;return n[39]===Symbol.for(`react.memo_cache_sentinel`)?(pe=[`Shift-Ctrl-M`],n[39]=pe):pe=n[39],jp(b,pe,P),ee}function nm(e,t){var n;if(t.origin===`paste`){let e=t.text.map(Jp);(n=t.update)==null||n.call(t,t.from,t.to,e)}}function rm(e,t){lm.test(t.key)&&e.execCommand(`autocomplete`)}function im(e){return Cp.render(e)}function am(){}function om(e,t,n){let r=(0,Y.c)(5),i,a;r[0]!==n||r[1]!==e||r[2]!==t?(i=()=>{if(!e)return;let r=e.options.lint.schema!==t;Qp(e,t),r&&n.current&&n.current.signal(e,`change`,e)},a=[e,t,n],r[0]=n,r[1]=e,r[2]=t,r[3]=i,r[4]=a):(i=r[3],a=r[4]),(0,J.useEffect)(i,a)}function sm(e,t,n){let r=(0,Y.c)(5),i,a;r[0]!==n||r[1]!==e||r[2]!==t?(i=()=>{if(!e)return;let r=e.options.lint.validationRules!==t;$p(e,t),r&&n.current&&n.current.signal(e,`change`,e)},a=[e,t,n],r[0]=n,r[1]=e,r[2]=t,r[3]=i,r[4]=a):(i=r[3],a=r[4]),(0,J.useEffect)(i,a)}function cm(e,t,n){let r=(0,Y.c)(7),i;r[0]===t?i=r[1]:(i=[...t.values()],r[0]=t,r[1]=i);let a=i,o,s;r[2]!==n||r[3]!==e||r[4]!==a?(o=()=>{if(!e)return;let t=e.options.lint.externalFragments!==a;em(e,a),t&&n.current&&n.current.signal(e,`change`,e)},s=[e,a,n],r[2]=n,r[3]=e,r[4]=a,r[5]=o,r[6]=s):(o=r[5],s=r[6]),(0,J.useEffect)(o,s)}var lm=/^[a-zA-Z0-9_@(]$/,um=`query`,dm=`operationName`;function fm({defaultQuery:e,defaultHeaders:t,headers:n,defaultTabs:r,query:i,variables:a,shouldPersistHeaders:o}){let{storage:s}=Ic.getState(),c=s.get(km);try{if(!c)throw Error(`Storage for tabs is empty`);let e=JSON.parse(c),t=o?n:void 0;if(pm(e)){let r=Tm({query:i,variables:a,headers:t}),o=-1;for(let t=0;t<e.tabs.length;t++){let n=e.tabs[t];n.hash=Tm({query:n.query,variables:n.variables,headers:n.headers}),n.hash===r&&(o=t)}if(o>=0)e.activeTabIndex=o;else{let t=i?Em(i):null;e.tabs.push({id:wm(),hash:r,title:t||Om,query:i,variables:a,headers:n,operationName:t,response:null}),e.activeTabIndex=e.tabs.length-1}return e}throw Error(`Storage for tabs is invalid`)}catch{return{activeTabIndex:0,tabs:(r||[{query:i??e,variables:a,headers:n??t}]).map(Sm)}}}function pm(e){return e&&typeof e==`object`&&!Array.isArray(e)&&hm(e,`activeTabIndex`)&&`tabs`in e&&Array.isArray(e.tabs)&&e.tabs.every(mm)}function mm(e){return e&&typeof e==`object`&&!Array.isArray(e)&&gm(e,`id`)&&gm(e,`title`)&&_m(e,`query`)&&_m(e,`variables`)&&_m(e,`headers`)&&_m(e,`operationName`)&&_m(e,`response`)}function hm(e,t){return t in e&&typeof e[t]==`number`}function gm(e,t){return t in e&&typeof e[t]==`string`}function _m(e,t){return t in e&&(typeof e[t]==`string`||e[t]===null)}function vm({queryEditor:e,variableEditor:t,headerEditor:n,responseEditor:r}){return(0,J.useCallback)(i=>{let a=e?.getValue()??null,o=t?.getValue()??null,s=n?.getValue()??null,c=e?.operationName??null;return Cm(i,{query:a,variables:o,headers:s,response:r?.getValue()??null,operationName:c})},[e,t,n,r])}function ym(e,t=!1){return JSON.stringify(e,(e,n)=>e===`hash`||e===`response`||!t&&e===`headers`?null:n)}function bm({shouldPersistHeaders:e}){return(0,J.useCallback)(t=>{let{storage:n}=Ic.getState();Tp(500,e=>{n.set(km,e)})(ym(t,e))},[e])}function xm({queryEditor:e,variableEditor:t,headerEditor:n,responseEditor:r,defaultHeaders:i}){return(0,J.useCallback)(({query:a,variables:o,headers:s,response:c})=>{e?.setValue(a??``),t?.setValue(o??``),n?.setValue(s??i??``),r?.setValue(c??``)},[n,e,r,t,i])}function Sm({query:e=null,variables:t=null,headers:n=null}={}){let r=e?Em(e):null;return{id:wm(),hash:Tm({query:e,variables:t,headers:n}),title:r||Om,query:e,variables:t,headers:n,operationName:r,response:null}}function Cm(e,t){return{...e,tabs:e.tabs.map((n,r)=>{if(r!==e.activeTabIndex)return n;let i={...n,...t};return{...i,hash:Tm(i),title:i.operationName||(i.query?Em(i.query):void 0)||Om}})}}function wm(){let e=()=>Math.floor((1+Math.random())*65536).toString(16).slice(1);return`${e()}${e()}-${e()}-${e()}-${e()}-${e()}${e()}${e()}`}function Tm(e){return[e.query??``,e.variables??``,e.headers??``].join(`|`)}function Em(e){return/^(?!#).*(query|subscription|mutation)\s+([a-zA-Z0-9_]+)/m.exec(e)?.[2]??null}function Dm(){let{storage:e}=Ic.getState(),t=e.get(km);if(t){let n=JSON.parse(t);e.set(km,JSON.stringify(n,(e,t)=>e===`headers`?null:t))}}var Om=`<untitled>`,km=`tabState`;function Am(){return Kc([u(()=>import(`./hint-B2TgaTgx.js`),__vite__mapDeps([24,1,0,17,19])),u(()=>import(`./lint-CP1d0OJ8.js`),__vite__mapDeps([25,1,0,17])),u(()=>import(`./mode-C6b2Gvp7.js`),__vite__mapDeps([26,1,0,23]))])}var jm=Mm;function Mm(e,t){let n=(0,Y.c)(17),r;n[0]===e?r=n[1]:(r=e===void 0?{}:e,n[0]=e,n[1]=r);let{editorTheme:i,keyMap:a,onClickReference:o,onEdit:s,readOnly:c}=r,l=i===void 0?Uc:i,u=a===void 0?Wc:a,d=c!==void 0&&c,f=t||jm,p;n[2]===f?p=n[3]:(p={nonNull:!0,caller:f},n[2]=f,n[3]=p);let{initialVariables:m,variableEditor:h,setVariableEditor:g}=Rm(p),_=Gm(),v=t||jm,y;n[4]===v?y=n[5]:(y={caller:v},n[4]=v,n[5]=y);let b=Lp(y),x=t||jm,S;n[6]===x?S=n[7]:(S={caller:x},n[6]=x,n[7]=S);let C=zp(S),w=(0,J.useRef)(null),T,E;n[8]!==l||n[9]!==m||n[10]!==d||n[11]!==g?(T=()=>{let e=!0;return Am().then(t=>{if(!e)return;let n=w.current;if(!n)return;let r=t(n,{value:m,lineNumbers:!0,tabSize:2,mode:`graphql-variables`,theme:l,autoCloseBrackets:!0,matchBrackets:!0,showCursorWhenSelecting:!0,readOnly:d?`nocursor`:!1,foldGutter:!0,lint:{variableToType:void 0},hintOptions:{closeOnUnfocus:!1,completeSingle:!1,container:n,variableToType:void 0},gutters:[`CodeMirror-linenumbers`,`CodeMirror-foldgutter`],extraKeys:Gc});r.addKeyMap({"Cmd-Space"(){r.showHint({completeSingle:!1,container:n})},"Ctrl-Space"(){r.showHint({completeSingle:!1,container:n})},"Alt-Space"(){r.showHint({completeSingle:!1,container:n})},"Shift-Space"(){r.showHint({completeSingle:!1,container:n})}}),r.on(`keyup`,Nm),g(r)}),()=>{e=!1}},E=[l,m,d,g],n[8]=l,n[9]=m,n[10]=d,n[11]=g,n[12]=T,n[13]=E):(T=n[12],E=n[13]),(0,J.useEffect)(T,E),Op(h,`keyMap`,u),kp(h,s,Pm,`variables`,jm),Ap(h,o);let D;n[14]===Symbol.for(`react.memo_cache_sentinel`)?(D=[`Cmd-Enter`,`Ctrl-Enter`],n[14]=D):D=n[14],jp(h,D,_?.run);let O;n[15]===Symbol.for(`react.memo_cache_sentinel`)?(O=[`Shift-Ctrl-P`],n[15]=O):O=n[15],jp(h,O,C);let k;return n[16]===Symbol.for(`react.memo_cache_sentinel`)?(k=[`Shift-Ctrl-M`],n[16]=k):k=n[16],jp(h,k,b),w}function Nm(e,t){let{code:n,key:r,shiftKey:i}=t,a=n.startsWith(`Key`),o=!i&&n.startsWith(`Digit`);(a||o||r===`_`||r===`"`)&&e.execCommand(`autocomplete`)}var Pm=`variables`,X=c(),Fm=kc(`EditorContext`),Im=e=>{let t=(0,Y.c)(88),n=zc(),[r,i]=(0,J.useState)(null),[a,o]=(0,J.useState)(null),[s,c]=(0,J.useState)(null),[l,u]=(0,J.useState)(null),d;t[0]!==e.shouldPersistHeaders||t[1]!==n?(d=()=>{let t=n.get(zm)!==null;return e.shouldPersistHeaders!==!1&&t?n.get(zm)===`true`:!!e.shouldPersistHeaders},t[0]=e.shouldPersistHeaders,t[1]=n,t[2]=d):d=t[2];let[f,p]=(0,J.useState)(d);Dp(r,e.headers),Dp(a,e.query),Dp(s,e.response),Dp(l,e.variables);let m;t[3]===f?m=t[4]:(m={shouldPersistHeaders:f},t[3]=f,t[4]=m);let h=bm(m),g;t[5]!==e.defaultHeaders||t[6]!==e.defaultQuery||t[7]!==e.defaultTabs||t[8]!==e.headers||t[9]!==e.query||t[10]!==e.response||t[11]!==e.variables||t[12]!==f||t[13]!==n||t[14]!==h?(g=()=>{let t=e.query??n.get(`query`)??null,r=e.variables??n.get(`variables`)??null,i=e.headers??n.get(`headers`)??null,a=e.response??``,o=fm({query:t,variables:r,headers:i,defaultTabs:e.defaultTabs,defaultQuery:e.defaultQuery||`# Welcome to GraphiQL
#
# GraphiQL is an in-browser tool for writing, validating, and
# testing GraphQL queries.
#
# Type queries into this side of the screen, and you will see intelligent
# typeaheads aware of the current GraphQL type schema and live syntax and
# validation errors highlighted within the text.
#
# GraphQL queries typically start with a "{" character. Lines that start
# with a # are ignored.
#
# An example GraphQL query might look like:
#
#     {
#       field(arg: "value") {
#         subField
#       }
#     }
#
# Keyboard shortcuts:
#
#   Prettify query:  Shift-Ctrl-P (or press the prettify button)
#
#  Merge fragments:  Shift-Ctrl-M (or press the merge button)
#
#        Run Query:  Ctrl-Enter (or press the play button)
#
#    Auto Complete:  Ctrl-Space (or just start typing)
#

`,defaultHeaders:e.defaultHeaders,shouldPersistHeaders:f});return h(o),{query:t??(o.activeTabIndex===0?o.tabs[0].query:null)??``,variables:r??``,headers:i??e.defaultHeaders??``,response:a,tabState:o}},t[5]=e.defaultHeaders,t[6]=e.defaultQuery,t[7]=e.defaultTabs,t[8]=e.headers,t[9]=e.query,t[10]=e.response,t[11]=e.variables,t[12]=f,t[13]=n,t[14]=h,t[15]=g):g=t[15];let[_]=(0,J.useState)(g),[v,y]=(0,J.useState)(_.tabState),b;t[16]!==r||t[17]!==n||t[18]!==v?(b=e=>{if(e){n.set(Gp,r?.getValue()??``);let e=ym(v,!0);n.set(km,e)}else n.set(Gp,``),Dm();p(e),n.set(zm,e.toString())},t[16]=r,t[17]=n,t[18]=v,t[19]=b):b=t[19];let x=b,S=(0,J.useRef)(void 0),C,w;t[20]!==e.shouldPersistHeaders||t[21]!==x?(C=()=>{let t=!!e.shouldPersistHeaders;S?.current!==t&&(x(t),S.current=t)},w=[e.shouldPersistHeaders,x],t[20]=e.shouldPersistHeaders,t[21]=x,t[22]=C,t[23]=w):(C=t[22],w=t[23]),(0,J.useEffect)(C,w);let T;t[24]!==r||t[25]!==a||t[26]!==s||t[27]!==l?(T={queryEditor:a,variableEditor:l,headerEditor:r,responseEditor:s},t[24]=r,t[25]=a,t[26]=s,t[27]=l,t[28]=T):T=t[28];let E=vm(T),{onTabChange:D,defaultHeaders:O,defaultQuery:k,children:A}=e,j;t[29]!==O||t[30]!==r||t[31]!==a||t[32]!==s||t[33]!==l?(j={queryEditor:a,variableEditor:l,headerEditor:r,responseEditor:s,defaultHeaders:O},t[29]=O,t[30]=r,t[31]=a,t[32]=s,t[33]=l,t[34]=j):j=t[34];let M=xm(j),N;t[35]!==O||t[36]!==k||t[37]!==D||t[38]!==M||t[39]!==h||t[40]!==E?(N=()=>{y(e=>{let t=E(e),n={tabs:[...t.tabs,Sm({headers:O,query:k??`# Welcome to GraphiQL
#
# GraphiQL is an in-browser tool for writing, validating, and
# testing GraphQL queries.
#
# Type queries into this side of the screen, and you will see intelligent
# typeaheads aware of the current GraphQL type schema and live syntax and
# validation errors highlighted within the text.
#
# GraphQL queries typically start with a "{" character. Lines that start
# with a # are ignored.
#
# An example GraphQL query might look like:
#
#     {
#       field(arg: "value") {
#         subField
#       }
#     }
#
# Keyboard shortcuts:
#
#   Prettify query:  Shift-Ctrl-P (or press the prettify button)
#
#  Merge fragments:  Shift-Ctrl-M (or press the merge button)
#
#        Run Query:  Ctrl-Enter (or press the play button)
#
#    Auto Complete:  Ctrl-Space (or just start typing)
#

`})],activeTabIndex:t.tabs.length};return h(n),M(n.tabs[n.activeTabIndex]),D?.(n),n})},t[35]=O,t[36]=k,t[37]=D,t[38]=M,t[39]=h,t[40]=E,t[41]=N):N=t[41];let P=N,F;t[42]!==D||t[43]!==M||t[44]!==h?(F=e=>{y(t=>{let n={...t,activeTabIndex:e};return h(n),M(n.tabs[n.activeTabIndex]),D?.(n),n})},t[42]=D,t[43]=M,t[44]=h,t[45]=F):F=t[45];let I=F,L;t[46]!==D||t[47]!==M||t[48]!==h?(L=e=>{y(t=>{let n=t.tabs[t.activeTabIndex],r={tabs:e,activeTabIndex:e.indexOf(n)};return h(r),M(r.tabs[r.activeTabIndex]),D?.(r),r})},t[46]=D,t[47]=M,t[48]=h,t[49]=L):L=t[49];let ee=L,te;t[50]!==D||t[51]!==M||t[52]!==h?(te=e=>{y(t=>{let n={tabs:t.tabs.filter((t,n)=>e!==n),activeTabIndex:Math.max(t.activeTabIndex-1,0)};return h(n),M(n.tabs[n.activeTabIndex]),D?.(n),n})},t[50]=D,t[51]=M,t[52]=h,t[53]=te):te=t[53];let ne=te,R;t[54]!==D||t[55]!==h?(R=e=>{y(t=>{let n=Cm(t,e);return h(n),D?.(n),n})},t[54]=D,t[55]=h,t[56]=R):R=t[56];let re=R,{onEditOperationName:z}=e,ie;t[57]!==z||t[58]!==a||t[59]!==re?(ie=e=>{a&&(Lm(a,e),re({operationName:e}),z?.(e))},t[57]=z,t[58]=a,t[59]=re,t[60]=ie):ie=t[60];let ae=ie,oe,se;if(t[61]!==e.externalFragments){if(se=new Map,Array.isArray(e.externalFragments))for(let t of e.externalFragments)se.set(t.name.value,t);else if(typeof e.externalFragments==`string`)gn(nt(e.externalFragments,{}),{FragmentDefinition(e){se.set(e.name.value,e)}});else if(e.externalFragments)throw Error("The `externalFragments` prop must either be a string that contains the fragment definitions in SDL or a list of FragmentDefinitionNode objects.");t[61]=e.externalFragments,t[62]=se}else se=t[62];oe=se;let ce=oe,le;t[63]===e.validationRules?le=t[64]:(le=e.validationRules||[],t[63]=e.validationRules,t[64]=le);let ue=le,de;t[65]!==P||t[66]!==I||t[67]!==ne||t[68]!==ce||t[69]!==r||t[70]!==_.headers||t[71]!==_.query||t[72]!==_.response||t[73]!==_.variables||t[74]!==ee||t[75]!==a||t[76]!==s||t[77]!==ae||t[78]!==x||t[79]!==f||t[80]!==v||t[81]!==re||t[82]!==ue||t[83]!==l?(de={...v,addTab:P,changeTab:I,moveTab:ee,closeTab:ne,updateActiveTabValues:re,headerEditor:r,queryEditor:a,responseEditor:s,variableEditor:l,setHeaderEditor:i,setQueryEditor:o,setResponseEditor:c,setVariableEditor:u,setOperationName:ae,initialQuery:_.query,initialVariables:_.variables,initialHeaders:_.headers,initialResponse:_.response,externalFragments:ce,validationRules:ue,shouldPersistHeaders:f,setShouldPersistHeaders:x},t[65]=P,t[66]=I,t[67]=ne,t[68]=ce,t[69]=r,t[70]=_.headers,t[71]=_.query,t[72]=_.response,t[73]=_.variables,t[74]=ee,t[75]=a,t[76]=s,t[77]=ae,t[78]=x,t[79]=f,t[80]=v,t[81]=re,t[82]=ue,t[83]=l,t[84]=de):de=t[84];let fe=de,pe;return t[85]!==A||t[86]!==fe?(pe=(0,X.jsx)(Fm.Provider,{value:fe,children:A}),t[85]=A,t[86]=fe,t[87]=pe):pe=t[87],pe};function Lm(e,t){e.operationName=t}var Rm=Ac(Fm),zm=`shouldPersistHeaders`,Bm=e(Dc()),Vm=e(Oc()),Hm=kc(`ExecutionContext`),Um=e=>{let t=(0,Y.c)(26),{fetcher:n,getDefaultFieldNames:r,children:i,operationName:a}=e;if(typeof n!=`function`)throw TypeError("The `ExecutionContextProvider` component requires a `fetcher` function to be passed as prop.");let o;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(o={nonNull:!0,caller:Um},t[0]=o):o=t[0];let{externalFragments:s,headerEditor:c,queryEditor:l,responseEditor:u,variableEditor:d,updateActiveTabValues:f}=Rm(o),p;t[1]===r?p=t[2]:(p={getDefaultFieldNames:r,caller:Um},t[1]=r,t[2]=p);let m=Bp(p),[h,g]=(0,J.useState)(!1),[_,v]=(0,J.useState)(null),y=(0,J.useRef)(0),b;t[3]===_?b=t[4]:(b=()=>{_?.unsubscribe(),g(!1),v(null)},t[3]=_,t[4]=b);let x=b,S;t[5]!==m||t[6]!==s||t[7]!==n||t[8]!==c||t[9]!==a||t[10]!==l||t[11]!==u||t[12]!==x||t[13]!==_||t[14]!==f||t[15]!==d?(S=async()=>{if(!l||!u)return;if(_){x();return}let e=e=>{u.setValue(e),f({response:e})};y.current+=1;let t=y.current,r=m()||l.getValue(),i=d?.getValue(),o;try{o=Km({json:i,errorMessageParse:`Variables are invalid JSON`,errorMessageType:`Variables are not a JSON object.`})}catch(t){let n=t;e(n instanceof Error?n.message:`${n}`);return}let p=c?.getValue(),h;try{h=Km({json:p,errorMessageParse:`Headers are invalid JSON`,errorMessageType:`Headers are not a JSON object.`})}catch(t){let n=t;e(n instanceof Error?n.message:`${n}`);return}if(s){let e=l.documentAST?Ts(l.documentAST,s):[];e.length>0&&(r+=`
`+e.map(Ym).join(`
`))}e(``),g(!0);let b=a??l.operationName??void 0,S=h??void 0,C=l.documentAST??void 0;try{let i={},a=n=>{if(t!==y.current)return;let r=Array.isArray(n)?n:!1;if(!r&&typeof n==`object`&&n&&`hasNext`in n&&(r=[n]),r){for(let e of r)Jm(i,e);g(!1),e(uc(i))}else{let t=uc(n);g(!1),e(t)}},s=await n({query:r,variables:o,operationName:b},{headers:S,documentAST:C});nc(s)?v(s.subscribe({next(e){a(e)},error(t){g(!1),t&&e(lc(t)),v(null)},complete(){g(!1),v(null)}})):rc(s)?(v({unsubscribe:()=>{var e;return(e=s[Symbol.asyncIterator]()).return?.call(e)}}),await Wm(a,s),g(!1),v(null)):a(s)}catch(t){let n=t;g(!1),e(lc(n)),v(null)}},t[5]=m,t[6]=s,t[7]=n,t[8]=c,t[9]=a,t[10]=l,t[11]=u,t[12]=x,t[13]=_,t[14]=f,t[15]=d,t[16]=S):S=t[16];let C=S,w=!!_,T=a??null,E;t[17]!==h||t[18]!==C||t[19]!==x||t[20]!==w||t[21]!==T?(E={isFetching:h,isSubscribed:w,operationName:T,run:C,stop:x},t[17]=h,t[18]=C,t[19]=x,t[20]=w,t[21]=T,t[22]=E):E=t[22];let D=E,O;return t[23]!==i||t[24]!==D?(O=(0,X.jsx)(Hm.Provider,{value:D,children:i}),t[23]=i,t[24]=D,t[25]=O):O=t[25],O};async function Wm(e,t){for await(let n of t)e(n)}var Gm=Ac(Hm);function Km({json:e,errorMessageParse:t,errorMessageType:n}){let r;try{r=e&&e.trim()!==``?JSON.parse(e):void 0}catch(e){throw Error(`${t}: ${e instanceof Error?e.message:e}.`)}if(r!==void 0&&(typeof r!=`object`||!r||Array.isArray(r)))throw Error(n);return r}var qm=new WeakMap;function Jm(e,t){var n;let r=[`data`,...t.path??[]];for(let n of[e,t])if(n.pending){let t=qm.get(e);t===void 0&&(t=new Map,qm.set(e,t));for(let{id:e,path:r}of n.pending)t.set(e,[`data`,...r])}let{items:i}=t;if(i){let{id:n}=t;if(n){if(r=qm.get(e)?.get(n),r===void 0)throw Error(`Invalid incremental delivery format.`);(0,Vm.default)(e,r.join(`.`)).push(...i)}else{r=[`data`,...t.path??[]];for(let t of i)(0,Bm.default)(e,r.join(`.`),t),r[r.length-1]++}}let{data:a}=t;if(a){let{id:n}=t;if(n){if(r=qm.get(e)?.get(n),r===void 0)throw Error(`Invalid incremental delivery format.`);let{subPath:i}=t;i!==void 0&&(r=[...r,...i])}(0,Bm.default)(e,r.join(`.`),a,{merge:!0})}if(t.errors&&(e.errors||=[],e.errors.push(...t.errors)),t.extensions&&(0,Bm.default)(e,`extensions`,t.extensions,{merge:!0}),t.incremental)for(let n of t.incremental)Jm(e,n);if(t.completed)for(let{id:r,errors:i}of t.completed)(n=qm.get(e))==null||n.delete(r),i&&(e.errors||=[],e.errors.push(...i))}function Ym(e){return w(e)}var Xm=e=>{let t=(0,Y.c)(45),{children:n,dangerouslyAssumeSchemaIsValid:r,defaultQuery:i,defaultHeaders:a,defaultTabs:o,externalFragments:s,fetcher:c,getDefaultFieldNames:l,headers:u,inputValueDeprecation:d,introspectionQueryName:f,onEditOperationName:p,onSchemaChange:m,onTabChange:h,onTogglePluginVisibility:g,operationName:_,plugins:v,referencePlugin:y,query:b,response:x,schema:S,schemaDescription:C,shouldPersistHeaders:w,storage:T,validationRules:E,variables:D,visiblePlugin:O}=e,k;t[0]!==a||t[1]!==i||t[2]!==o||t[3]!==s||t[4]!==u||t[5]!==p||t[6]!==h||t[7]!==b||t[8]!==x||t[9]!==w||t[10]!==E||t[11]!==D?(k={defaultQuery:i,defaultHeaders:a,defaultTabs:o,externalFragments:s,headers:u,onEditOperationName:p,onTabChange:h,query:b,response:x,shouldPersistHeaders:w,validationRules:E,variables:D},t[0]=a,t[1]=i,t[2]=o,t[3]=s,t[4]=u,t[5]=p,t[6]=h,t[7]=b,t[8]=x,t[9]=w,t[10]=E,t[11]=D,t[12]=k):k=t[12];let A=k,j;t[13]!==r||t[14]!==c||t[15]!==d||t[16]!==f||t[17]!==m||t[18]!==S||t[19]!==C?(j={dangerouslyAssumeSchemaIsValid:r,fetcher:c,inputValueDeprecation:d,introspectionQueryName:f,onSchemaChange:m,schema:S,schemaDescription:C},t[13]=r,t[14]=c,t[15]=d,t[16]=f,t[17]=m,t[18]=S,t[19]=C,t[20]=j):j=t[20];let M=j,N;t[21]!==c||t[22]!==l||t[23]!==_?(N={getDefaultFieldNames:l,fetcher:c,operationName:_},t[21]=c,t[22]=l,t[23]=_,t[24]=N):N=t[24];let P=N,F;t[25]!==g||t[26]!==v||t[27]!==y||t[28]!==O?(F={onTogglePluginVisibility:g,plugins:v,visiblePlugin:O,referencePlugin:y},t[25]=g,t[26]=v,t[27]=y,t[28]=O,t[29]=F):F=t[29];let I=F,L;t[30]!==n||t[31]!==I?(L=(0,X.jsx)(Xc,{...I,children:n}),t[30]=n,t[31]=I,t[32]=L):L=t[32];let ee;t[33]!==P||t[34]!==L?(ee=(0,X.jsx)(Um,{...P,children:L}),t[33]=P,t[34]=L,t[35]=ee):ee=t[35];let te;t[36]!==M||t[37]!==ee?(te=(0,X.jsx)($c,{...M,children:ee}),t[36]=M,t[37]=ee,t[38]=te):te=t[38];let ne;t[39]!==A||t[40]!==te?(ne=(0,X.jsx)(Im,{...A,children:te}),t[39]=A,t[40]=te,t[41]=ne):ne=t[41];let R;return t[42]!==T||t[43]!==ne?(R=(0,X.jsx)(Lc,{storage:T,children:ne}),t[42]=T,t[43]=ne,t[44]=R):R=t[44],R};function Zm(e){let t=(0,Y.c)(11),n=e===void 0?null:e,r=zc(),i;t[0]!==n||t[1]!==r?(i=()=>{let e=r.get(Qm);switch(e){case`light`:return`light`;case`dark`:return`dark`;default:return typeof e==`string`&&r.set(Qm,``),n}},t[0]=n,t[1]=r,t[2]=i):i=t[2];let[a,o]=(0,J.useState)(i),s,c;t[3]===a?(s=t[4],c=t[5]):(s=()=>{document.body.classList.remove(`graphiql-light`,`graphiql-dark`),a&&document.body.classList.add(`graphiql-${a}`)},c=[a],t[3]=a,t[4]=s,t[5]=c),(0,J.useEffect)(s,c);let l;t[6]===r?l=t[7]:(l=e=>{r.set(Qm,e||``),o(e)},t[6]=r,t[7]=l);let u=l,d;return t[8]!==u||t[9]!==a?(d={theme:a,setTheme:u},t[8]=u,t[9]=a,t[10]=d):d=t[10],d}var Qm=`theme`,$m=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M5.0484 1.40838C6.12624 0.33054 7.87376 0.330541 8.9516 1.40838L12.5916 5.0484C13.6695 6.12624 13.6695 7.87376 12.5916 8.9516L8.9516 12.5916C7.87376 13.6695 6.12624 13.6695 5.0484 12.5916L1.40838 8.9516C0.33054 7.87376 0.330541 6.12624 1.40838 5.0484L5.0484 1.40838Z`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`rect`,{x:6,y:6,width:2,height:2,rx:1,fill:`currentColor`})),eh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 9`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M1 1L7 7L13 1`,stroke:`currentColor`,strokeWidth:1.5})),th=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 7 10`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M6 1.04819L2 5.04819L6 9.04819`,stroke:`currentColor`,strokeWidth:1.75})),nh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 9`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M13 8L7 2L1 8`,stroke:`currentColor`,strokeWidth:1.5})),rh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,stroke:`currentColor`,strokeWidth:3,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M1 1L12.9998 12.9997`}),J.createElement(`path`,{d:`M13 1L1.00079 13.0003`})),ih=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`-2 -2 22 22`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M11.25 14.2105V15.235C11.25 16.3479 10.3479 17.25 9.23501 17.25H2.76499C1.65214 17.25 0.75 16.3479 0.75 15.235L0.75 8.76499C0.75 7.65214 1.65214 6.75 2.76499 6.75L3.78947 6.75`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`rect`,{x:6.75,y:.75,width:10.5,height:10.5,rx:2.2069,stroke:`currentColor`,strokeWidth:1.5})),ah=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M5.0484 1.40838C6.12624 0.33054 7.87376 0.330541 8.9516 1.40838L12.5916 5.0484C13.6695 6.12624 13.6695 7.87376 12.5916 8.9516L8.9516 12.5916C7.87376 13.6695 6.12624 13.6695 5.0484 12.5916L1.40838 8.9516C0.33054 7.87376 0.330541 6.12624 1.40838 5.0484L5.0484 1.40838Z`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M5 9L9 5`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M5 5L9 9`,stroke:`currentColor`,strokeWidth:1.2})),oh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 12 12`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M4 8L8 4`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M4 4L8 8`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M8.5 1.2H9C9.99411 1.2 10.8 2.00589 10.8 3V9C10.8 9.99411 9.99411 10.8 9 10.8H8.5V12H9C10.6569 12 12 10.6569 12 9V3C12 1.34315 10.6569 0 9 0H8.5V1.2ZM3.5 1.2V0H3C1.34315 0 0 1.34315 0 3V9C0 10.6569 1.34315 12 3 12H3.5V10.8H3C2.00589 10.8 1.2 9.99411 1.2 9V3C1.2 2.00589 2.00589 1.2 3 1.2H3.5Z`,fill:`currentColor`})),sh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 12 12`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:.6,y:.6,width:10.8,height:10.8,rx:3.4,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M4 8L8 4`,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M4 4L8 8`,stroke:`currentColor`,strokeWidth:1.2})),ch=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0.5 12 12`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:7,y:5.5,width:2,height:2,rx:1,transform:`rotate(90 7 5.5)`,fill:`currentColor`}),J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M10.8 9L10.8 9.5C10.8 10.4941 9.99411 11.3 9 11.3L3 11.3C2.00589 11.3 1.2 10.4941 1.2 9.5L1.2 9L-3.71547e-07 9L-3.93402e-07 9.5C-4.65826e-07 11.1569 1.34314 12.5 3 12.5L9 12.5C10.6569 12.5 12 11.1569 12 9.5L12 9L10.8 9ZM10.8 4L12 4L12 3.5C12 1.84315 10.6569 0.5 9 0.5L3 0.5C1.34315 0.5 -5.87117e-08 1.84315 -1.31135e-07 3.5L-1.5299e-07 4L1.2 4L1.2 3.5C1.2 2.50589 2.00589 1.7 3 1.7L9 1.7C9.99411 1.7 10.8 2.50589 10.8 3.5L10.8 4Z`,fill:`currentColor`})),lh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 20 24`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M0.75 3C0.75 1.75736 1.75736 0.75 3 0.75H17.25C17.8023 0.75 18.25 1.19772 18.25 1.75V5.25`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`path`,{d:`M0.75 3C0.75 4.24264 1.75736 5.25 3 5.25H18.25C18.8023 5.25 19.25 5.69771 19.25 6.25V22.25C19.25 22.8023 18.8023 23.25 18.25 23.25H3C1.75736 23.25 0.75 22.2426 0.75 21V3Z`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M3 5.25C1.75736 5.25 0.75 4.24264 0.75 3V21C0.75 22.2426 1.75736 23.25 3 23.25H18.25C18.8023 23.25 19.25 22.8023 19.25 22.25V6.25C19.25 5.69771 18.8023 5.25 18.25 5.25H3ZM13 11L6 11V12.5L13 12.5V11Z`,fill:`currentColor`})),uh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 20 24`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M0.75 3C0.75 4.24264 1.75736 5.25 3 5.25H17.25M0.75 3C0.75 1.75736 1.75736 0.75 3 0.75H16.25C16.8023 0.75 17.25 1.19772 17.25 1.75V5.25M0.75 3V21C0.75 22.2426 1.75736 23.25 3 23.25H18.25C18.8023 23.25 19.25 22.8023 19.25 22.25V6.25C19.25 5.69771 18.8023 5.25 18.25 5.25H17.25`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`line`,{x1:13,y1:11.75,x2:6,y2:11.75,stroke:`currentColor`,strokeWidth:1.5})),dh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 12 12`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:5,y:5,width:2,height:2,rx:1,fill:`currentColor`}),J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M8.5 1.2H9C9.99411 1.2 10.8 2.00589 10.8 3V9C10.8 9.99411 9.99411 10.8 9 10.8H8.5V12H9C10.6569 12 12 10.6569 12 9V3C12 1.34315 10.6569 0 9 0H8.5V1.2ZM3.5 1.2V0H3C1.34315 0 0 1.34315 0 3V9C0 10.6569 1.34315 12 3 12H3.5V10.8H3C2.00589 10.8 1.2 9.99411 1.2 9V3C1.2 2.00589 2.00589 1.2 3 1.2H3.5Z`,fill:`currentColor`})),fh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 12 13`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:.6,y:1.1,width:10.8,height:10.8,rx:2.4,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`rect`,{x:5,y:5.5,width:2,height:2,rx:1,fill:`currentColor`})),ph=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 24 20`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M1.59375 9.52344L4.87259 12.9944L8.07872 9.41249`,stroke:`currentColor`,strokeWidth:1.5,strokeLinecap:`square`}),J.createElement(`path`,{d:`M13.75 5.25V10.75H18.75`,stroke:`currentColor`,strokeWidth:1.5,strokeLinecap:`square`}),J.createElement(`path`,{d:`M4.95427 11.9332C4.55457 10.0629 4.74441 8.11477 5.49765 6.35686C6.25089 4.59894 7.5305 3.11772 9.16034 2.11709C10.7902 1.11647 12.6901 0.645626 14.5986 0.769388C16.5071 0.893151 18.3303 1.60543 19.8172 2.80818C21.3042 4.01093 22.3818 5.64501 22.9017 7.48548C23.4216 9.32595 23.3582 11.2823 22.7203 13.0853C22.0824 14.8883 20.9013 16.4492 19.3396 17.5532C17.778 18.6572 15.9125 19.25 14 19.25`,stroke:`currentColor`,strokeWidth:1.5})),mh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 12 12`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`circle`,{cx:6,cy:6,r:5.4,stroke:`currentColor`,strokeWidth:1.2,strokeDasharray:`4.241025 4.241025`,transform:`rotate(22.5 6 6)`}),J.createElement(`circle`,{cx:6,cy:6,r:1,fill:`currentColor`})),hh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 19 18`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M1.5 14.5653C1.5 15.211 1.75652 15.8303 2.21314 16.2869C2.66975 16.7435 3.28905 17 3.9348 17C4.58054 17 5.19984 16.7435 5.65646 16.2869C6.11307 15.8303 6.36959 15.211 6.36959 14.5653V12.1305H3.9348C3.28905 12.1305 2.66975 12.387 2.21314 12.8437C1.75652 13.3003 1.5 13.9195 1.5 14.5653Z`,stroke:`currentColor`,strokeWidth:1.125,strokeLinecap:`round`,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M3.9348 1.00063C3.28905 1.00063 2.66975 1.25715 2.21314 1.71375C1.75652 2.17035 1.5 2.78964 1.5 3.43537C1.5 4.0811 1.75652 4.70038 2.21314 5.15698C2.66975 5.61358 3.28905 5.8701 3.9348 5.8701H6.36959V3.43537C6.36959 2.78964 6.11307 2.17035 5.65646 1.71375C5.19984 1.25715 4.58054 1.00063 3.9348 1.00063Z`,stroke:`currentColor`,strokeWidth:1.125,strokeLinecap:`round`,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M15.0652 12.1305H12.6304V14.5653C12.6304 15.0468 12.7732 15.5175 13.0407 15.9179C13.3083 16.3183 13.6885 16.6304 14.1334 16.8147C14.5783 16.9989 15.0679 17.0472 15.5402 16.9532C16.0125 16.8593 16.4464 16.6274 16.7869 16.2869C17.1274 15.9464 17.3593 15.5126 17.4532 15.0403C17.5472 14.568 17.4989 14.0784 17.3147 13.6335C17.1304 13.1886 16.8183 12.8084 16.4179 12.5409C16.0175 12.2733 15.5468 12.1305 15.0652 12.1305Z`,stroke:`currentColor`,strokeWidth:1.125,strokeLinecap:`round`,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M12.6318 5.86775H6.36955V12.1285H12.6318V5.86775Z`,stroke:`currentColor`,strokeWidth:1.125,strokeLinecap:`round`,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M17.5 3.43473C17.5 2.789 17.2435 2.16972 16.7869 1.71312C16.3303 1.25652 15.711 1 15.0652 1C14.4195 1 13.8002 1.25652 13.3435 1.71312C12.8869 2.16972 12.6304 2.789 12.6304 3.43473V5.86946H15.0652C15.711 5.86946 16.3303 5.61295 16.7869 5.15635C17.2435 4.69975 17.5 4.08046 17.5 3.43473Z`,stroke:`currentColor`,strokeWidth:1.125,strokeLinecap:`round`,strokeLinejoin:`round`})),gh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 13 13`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`circle`,{cx:5,cy:5,r:4.35,stroke:`currentColor`,strokeWidth:1.3}),J.createElement(`line`,{x1:8.45962,y1:8.54038,x2:11.7525,y2:11.8333,stroke:`currentColor`,strokeWidth:1.3})),_h=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`-2 -2 22 22`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M17.2492 6V2.9569C17.2492 1.73806 16.2611 0.75 15.0423 0.75L2.9569 0.75C1.73806 0.75 0.75 1.73806 0.75 2.9569L0.75 6`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`path`,{d:`M0.749873 12V15.0431C0.749873 16.2619 1.73794 17.25 2.95677 17.25H15.0421C16.261 17.25 17.249 16.2619 17.249 15.0431V12`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`path`,{d:`M6 4.5L9 7.5L12 4.5`,stroke:`currentColor`,strokeWidth:1.5}),J.createElement(`path`,{d:`M12 13.5L9 10.5L6 13.5`,stroke:`currentColor`,strokeWidth:1.5})),vh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M0.75 13.25L0.0554307 12.967C-0.0593528 13.2488 0.00743073 13.5719 0.224488 13.7851C0.441545 13.9983 0.765869 14.0592 1.04549 13.9393L0.75 13.25ZM12.8214 1.83253L12.2911 2.36286L12.2911 2.36286L12.8214 1.83253ZM12.8214 3.90194L13.3517 4.43227L12.8214 3.90194ZM10.0981 1.17859L9.56773 0.648259L10.0981 1.17859ZM12.1675 1.17859L12.6978 0.648258L12.6978 0.648257L12.1675 1.17859ZM2.58049 8.75697L3.27506 9.03994L2.58049 8.75697ZM2.70066 8.57599L3.23099 9.10632L2.70066 8.57599ZM5.2479 11.4195L4.95355 10.7297L5.2479 11.4195ZM5.42036 11.303L4.89003 10.7727L5.42036 11.303ZM4.95355 10.7297C4.08882 11.0987 3.41842 11.362 2.73535 11.6308C2.05146 11.9 1.35588 12.1743 0.454511 12.5607L1.04549 13.9393C1.92476 13.5624 2.60256 13.2951 3.28469 13.0266C3.96762 12.7578 4.65585 12.4876 5.54225 12.1093L4.95355 10.7297ZM1.44457 13.533L3.27506 9.03994L1.88592 8.474L0.0554307 12.967L1.44457 13.533ZM3.23099 9.10632L10.6284 1.70892L9.56773 0.648259L2.17033 8.04566L3.23099 9.10632ZM11.6371 1.70892L12.2911 2.36286L13.3517 1.3022L12.6978 0.648258L11.6371 1.70892ZM12.2911 3.37161L4.89003 10.7727L5.95069 11.8333L13.3517 4.43227L12.2911 3.37161ZM12.2911 2.36286C12.5696 2.64142 12.5696 3.09305 12.2911 3.37161L13.3517 4.43227C14.2161 3.56792 14.2161 2.16654 13.3517 1.3022L12.2911 2.36286ZM10.6284 1.70892C10.9069 1.43036 11.3586 1.43036 11.6371 1.70892L12.6978 0.648257C11.8335 -0.216088 10.4321 -0.216084 9.56773 0.648259L10.6284 1.70892ZM3.27506 9.03994C3.26494 9.06479 3.24996 9.08735 3.23099 9.10632L2.17033 8.04566C2.04793 8.16806 1.95123 8.31369 1.88592 8.474L3.27506 9.03994ZM5.54225 12.1093C5.69431 12.0444 5.83339 11.9506 5.95069 11.8333L4.89003 10.7727C4.90863 10.7541 4.92988 10.7398 4.95355 10.7297L5.54225 12.1093Z`,fill:`currentColor`}),J.createElement(`path`,{d:`M11.5 4.5L9.5 2.5`,stroke:`currentColor`,strokeWidth:1.4026,strokeLinecap:`round`,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M5.5 10.5L3.5 8.5`,stroke:`currentColor`,strokeWidth:1.4026,strokeLinecap:`round`,strokeLinejoin:`round`})),yh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 16 18`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M1.32226e-07 1.6609C7.22332e-08 0.907329 0.801887 0.424528 1.46789 0.777117L15.3306 8.11621C16.0401 8.49182 16.0401 9.50818 15.3306 9.88379L1.46789 17.2229C0.801886 17.5755 1.36076e-06 17.0927 1.30077e-06 16.3391L1.32226e-07 1.6609Z`,fill:`currentColor`})),bh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 10 16`,fill:`currentColor`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M4.25 9.25V13.5H5.75V9.25L10 9.25V7.75L5.75 7.75V3.5H4.25V7.75L0 7.75V9.25L4.25 9.25Z`})),xh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{width:25,height:25,viewBox:`0 0 25 25`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M10.2852 24.0745L13.7139 18.0742`,stroke:`currentColor`,strokeWidth:1.5625}),J.createElement(`path`,{d:`M14.5742 24.0749L17.1457 19.7891`,stroke:`currentColor`,strokeWidth:1.5625}),J.createElement(`path`,{d:`M19.4868 24.0735L20.7229 21.7523C21.3259 20.6143 21.5457 19.3122 21.3496 18.0394C21.1535 16.7666 20.5519 15.591 19.6342 14.6874L23.7984 6.87853C24.0123 6.47728 24.0581 6.00748 23.9256 5.57249C23.7932 5.1375 23.4933 4.77294 23.0921 4.55901C22.6908 4.34509 22.221 4.29932 21.7861 4.43178C21.3511 4.56424 20.9865 4.86408 20.7726 5.26533L16.6084 13.0742C15.3474 12.8142 14.0362 12.9683 12.8699 13.5135C11.7035 14.0586 10.7443 14.9658 10.135 16.1L6 24.0735`,stroke:`currentColor`,strokeWidth:1.5625}),J.createElement(`path`,{d:`M4 15L5 13L7 12L5 11L4 9L3 11L1 12L3 13L4 15Z`,stroke:`currentColor`,strokeWidth:1.5625,strokeLinejoin:`round`}),J.createElement(`path`,{d:`M11.5 8L12.6662 5.6662L15 4.5L12.6662 3.3338L11.5 1L10.3338 3.3338L8 4.5L10.3338 5.6662L11.5 8Z`,stroke:`currentColor`,strokeWidth:1.5625,strokeLinejoin:`round`})),Sh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 16 16`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M4.75 9.25H1.25V12.75`,stroke:`currentColor`,strokeWidth:1,strokeLinecap:`square`}),J.createElement(`path`,{d:`M11.25 6.75H14.75V3.25`,stroke:`currentColor`,strokeWidth:1,strokeLinecap:`square`}),J.createElement(`path`,{d:`M14.1036 6.65539C13.8 5.27698 13.0387 4.04193 11.9437 3.15131C10.8487 2.26069 9.48447 1.76694 8.0731 1.75043C6.66173 1.73392 5.28633 2.19563 4.17079 3.0604C3.05526 3.92516 2.26529 5.14206 1.92947 6.513`,stroke:`currentColor`,strokeWidth:1}),J.createElement(`path`,{d:`M1.89635 9.34461C2.20001 10.723 2.96131 11.9581 4.05631 12.8487C5.15131 13.7393 6.51553 14.2331 7.9269 14.2496C9.33827 14.2661 10.7137 13.8044 11.8292 12.9396C12.9447 12.0748 13.7347 10.8579 14.0705 9.487`,stroke:`currentColor`,strokeWidth:1})),Ch=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 13 13`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:.6,y:.6,width:11.8,height:11.8,rx:5.9,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`path`,{d:`M4.25 7.5C4.25 6 5.75 5 6.5 6.5C7.25 8 8.75 7 8.75 5.5`,stroke:`currentColor`,strokeWidth:1.2})),wh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 21 20`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{fillRule:`evenodd`,clipRule:`evenodd`,d:`M9.29186 1.92702C9.06924 1.82745 8.87014 1.68202 8.70757 1.50024L7.86631 0.574931C7.62496 0.309957 7.30773 0.12592 6.95791 0.0479385C6.60809 -0.0300431 6.24274 0.00182978 5.91171 0.139208C5.58068 0.276585 5.3001 0.512774 5.10828 0.815537C4.91645 1.1183 4.82272 1.47288 4.83989 1.83089L4.90388 3.08019C4.91612 3.32348 4.87721 3.56662 4.78968 3.79394C4.70215 4.02126 4.56794 4.2277 4.39571 4.39994C4.22347 4.57219 4.01704 4.7064 3.78974 4.79394C3.56243 4.88147 3.3193 4.92038 3.07603 4.90814L1.8308 4.84414C1.47162 4.82563 1.11553 4.91881 0.811445 5.11086C0.507359 5.30292 0.270203 5.58443 0.132561 5.91671C-0.00508149 6.249 -0.0364554 6.61576 0.0427496 6.9666C0.121955 7.31744 0.307852 7.63514 0.5749 7.87606L1.50016 8.71204C1.68193 8.87461 1.82735 9.07373 1.92692 9.29636C2.02648 9.51898 2.07794 9.76012 2.07794 10.004C2.07794 10.2479 2.02648 10.489 1.92692 10.7116C1.82735 10.9343 1.68193 11.1334 1.50016 11.296L0.5749 12.1319C0.309856 12.3729 0.125575 12.6898 0.0471809 13.0393C-0.0312128 13.3888 9.64098e-05 13.754 0.13684 14.0851C0.273583 14.4162 0.509106 14.6971 0.811296 14.8894C1.11349 15.0817 1.46764 15.1762 1.82546 15.1599L3.0707 15.0959C3.31397 15.0836 3.5571 15.1225 3.7844 15.2101C4.01171 15.2976 4.21814 15.4318 4.39037 15.6041C4.56261 15.7763 4.69682 15.9827 4.78435 16.2101C4.87188 16.4374 4.91078 16.6805 4.89855 16.9238L4.83455 18.1691C4.81605 18.5283 4.90921 18.8844 5.10126 19.1885C5.2933 19.4926 5.5748 19.7298 5.90707 19.8674C6.23934 20.0051 6.60608 20.0365 6.9569 19.9572C7.30772 19.878 7.6254 19.6921 7.86631 19.4251L8.7129 18.4998C8.87547 18.318 9.07458 18.1725 9.29719 18.073C9.51981 17.9734 9.76093 17.9219 10.0048 17.9219C10.2487 17.9219 10.4898 17.9734 10.7124 18.073C10.935 18.1725 11.1341 18.318 11.2967 18.4998L12.1326 19.4251C12.3735 19.6921 12.6912 19.878 13.042 19.9572C13.3929 20.0365 13.7596 20.0051 14.0919 19.8674C14.4241 19.7298 14.7056 19.4926 14.8977 19.1885C15.0897 18.8844 15.1829 18.5283 15.1644 18.1691L15.1004 16.9238C15.0882 16.6805 15.1271 16.4374 15.2146 16.2101C15.3021 15.9827 15.4363 15.7763 15.6086 15.6041C15.7808 15.4318 15.9872 15.2976 16.2145 15.2101C16.4418 15.1225 16.685 15.0836 16.9282 15.0959L18.1735 15.1599C18.5326 15.1784 18.8887 15.0852 19.1928 14.8931C19.4969 14.7011 19.7341 14.4196 19.8717 14.0873C20.0093 13.755 20.0407 13.3882 19.9615 13.0374C19.8823 12.6866 19.6964 12.3689 19.4294 12.1279L18.5041 11.292C18.3223 11.1294 18.1769 10.9303 18.0774 10.7076C17.9778 10.485 17.9263 10.2439 17.9263 10C17.9263 9.75612 17.9778 9.51499 18.0774 9.29236C18.1769 9.06973 18.3223 8.87062 18.5041 8.70804L19.4294 7.87206C19.6964 7.63114 19.8823 7.31344 19.9615 6.9626C20.0407 6.61176 20.0093 6.245 19.8717 5.91271C19.7341 5.58043 19.4969 5.29892 19.1928 5.10686C18.8887 4.91481 18.5326 4.82163 18.1735 4.84014L16.9282 4.90414C16.685 4.91638 16.4418 4.87747 16.2145 4.78994C15.9872 4.7024 15.7808 4.56818 15.6086 4.39594C15.4363 4.2237 15.3021 4.01726 15.2146 3.78994C15.1271 3.56262 15.0882 3.31948 15.1004 3.07619L15.1644 1.83089C15.1829 1.4717 15.0897 1.11559 14.8977 0.811487C14.7056 0.507385 14.4241 0.270217 14.0919 0.132568C13.7596 -0.00508182 13.3929 -0.0364573 13.042 0.0427519C12.6912 0.121961 12.3735 0.307869 12.1326 0.574931L11.2914 1.50024C11.1288 1.68202 10.9297 1.82745 10.7071 1.92702C10.4845 2.02659 10.2433 2.07805 9.99947 2.07805C9.7556 2.07805 9.51448 2.02659 9.29186 1.92702ZM14.3745 10C14.3745 12.4162 12.4159 14.375 9.99977 14.375C7.58365 14.375 5.625 12.4162 5.625 10C5.625 7.58375 7.58365 5.625 9.99977 5.625C12.4159 5.625 14.3745 7.58375 14.3745 10Z`,fill:`currentColor`})),Th=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M6.5782 1.07092C6.71096 0.643026 7.28904 0.643027 7.4218 1.07092L8.59318 4.84622C8.65255 5.03758 8.82284 5.16714 9.01498 5.16714L12.8056 5.16714C13.2353 5.16714 13.4139 5.74287 13.0663 6.00732L9.99962 8.34058C9.84418 8.45885 9.77913 8.66848 9.83851 8.85984L11.0099 12.6351C11.1426 13.063 10.675 13.4189 10.3274 13.1544L7.26069 10.8211C7.10524 10.7029 6.89476 10.7029 6.73931 10.8211L3.6726 13.1544C3.32502 13.4189 2.85735 13.063 2.99012 12.6351L4.16149 8.85984C4.22087 8.66848 4.15582 8.45885 4.00038 8.34058L0.933671 6.00732C0.586087 5.74287 0.764722 5.16714 1.19436 5.16714L4.98502 5.16714C5.17716 5.16714 5.34745 5.03758 5.40682 4.84622L6.5782 1.07092Z`,fill:`currentColor`,stroke:`currentColor`})),Eh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 14 14`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M6.5782 1.07092C6.71096 0.643026 7.28904 0.643027 7.4218 1.07092L8.59318 4.84622C8.65255 5.03758 8.82284 5.16714 9.01498 5.16714L12.8056 5.16714C13.2353 5.16714 13.4139 5.74287 13.0663 6.00732L9.99962 8.34058C9.84418 8.45885 9.77913 8.66848 9.83851 8.85984L11.0099 12.6351C11.1426 13.063 10.675 13.4189 10.3274 13.1544L7.26069 10.8211C7.10524 10.7029 6.89476 10.7029 6.73931 10.8211L3.6726 13.1544C3.32502 13.4189 2.85735 13.063 2.99012 12.6351L4.16149 8.85984C4.22087 8.66848 4.15582 8.45885 4.00038 8.34058L0.933671 6.00732C0.586087 5.74287 0.764722 5.16714 1.19436 5.16714L4.98502 5.16714C5.17716 5.16714 5.34745 5.03758 5.40682 4.84622L6.5782 1.07092Z`,stroke:`currentColor`,strokeWidth:1.5})),Dh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 16 16`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{width:16,height:16,rx:2,fill:`currentColor`})),Oh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{width:`1em`,height:`5em`,xmlns:`http://www.w3.org/2000/svg`,fillRule:`evenodd`,"aria-hidden":`true`,viewBox:`0 0 23 23`,style:{height:`1.5em`},clipRule:`evenodd`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`path`,{d:`M19 24h-14c-1.104 0-2-.896-2-2v-17h-1v-2h6v-1.5c0-.827.673-1.5 1.5-1.5h5c.825 0 1.5.671 1.5 1.5v1.5h6v2h-1v17c0 1.104-.896 2-2 2zm0-19h-14v16.5c0 .276.224.5.5.5h13c.276 0 .5-.224.5-.5v-16.5zm-7 7.586l3.293-3.293 1.414 1.414-3.293 3.293 3.293 3.293-1.414 1.414-3.293-3.293-3.293 3.293-1.414-1.414 3.293-3.293-3.293-3.293 1.414-1.414 3.293 3.293zm2-10.586h-4v1h4v-1z`,fill:`currentColor`,strokeWidth:.25,stroke:`currentColor`})),kh=({title:e,titleId:t,...n})=>J.createElement(`svg`,{height:`1em`,viewBox:`0 0 13 13`,fill:`none`,xmlns:`http://www.w3.org/2000/svg`,"aria-labelledby":t,...n},e?J.createElement(`title`,{id:t},e):null,J.createElement(`rect`,{x:.6,y:.6,width:11.8,height:11.8,rx:5.9,stroke:`currentColor`,strokeWidth:1.2}),J.createElement(`rect`,{x:5.5,y:5.5,width:2,height:2,rx:1,fill:`currentColor`})),Ah=sg($m),jh=sg(eh),Mh=sg(th),Nh=sg(nh),Ph=sg(rh),Fh=sg(ih),Ih=sg(ah),Lh=sg(oh),Rh=sg(sh),zh=sg(ch),Bh=sg(lh),Vh=sg(uh),Hh=sg(dh),Uh=sg(fh),Wh=sg(ph),Gh=sg(mh),Kh=sg(hh),qh=sg(gh),Jh=sg(_h),Yh=sg(vh),Xh=sg(yh),Zh=sg(bh),Qh=sg(xh),$h=sg(Sh),eg=sg(Ch),tg=sg(wh),ng=sg(Th),rg=sg(Eh),ig=sg(Dh),ag=sg(Oh),og=sg(kh);function sg(e){let t=e.name.replace(`Svg`,``).replaceAll(/([A-Z])/g,` $1`).trimStart().toLowerCase()+` icon`,n=n=>{let r=(0,Y.c)(2),i;return r[0]===n?i=r[1]:(i=(0,X.jsx)(e,{title:t,...n}),r[0]=n,r[1]=i),i};return n.displayName=e.name,n}function cg(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e))for(t=0;t<e.length;t++)e[t]&&(n=cg(e[t]))&&(r&&(r+=` `),r+=n);else for(t in e)e[t]&&(r&&(r+=` `),r+=t)}return r}function lg(){for(var e,t,n=0,r=``;n<arguments.length;)(e=arguments[n++])&&(t=cg(e))&&(r&&(r+=` `),r+=t);return r}var ug=e=>{let t=(0,Y.c)(13),n,r;t[0]===e?(n=t[1],r=t[2]):({isHidden:r,...n}=e,t[0]=e,t[1]=n,t[2]=r);let i;t[3]===Symbol.for(`react.memo_cache_sentinel`)?(i={nonNull:!0,caller:ug},t[3]=i):i=t[3];let{headerEditor:a}=Rm(i),o=Up(n,ug),s,c;t[4]!==a||t[5]!==r?(s=()=>{r||a?.refresh()},c=[a,r],t[4]=a,t[5]=r,t[6]=s,t[7]=c):(s=t[6],c=t[7]),(0,J.useEffect)(s,c);let l=r&&`hidden`,u;t[8]===l?u=t[9]:(u=lg(`graphiql-editor`,l),t[8]=l,t[9]=u);let d;return t[10]!==o||t[11]!==u?(d=(0,X.jsx)(`div`,{className:u,ref:o}),t[10]=o,t[11]=u,t[12]=d):d=t[12],d},dg=Object.assign(e=>{let t=(0,Y.c)(14),n;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(n={width:null,height:null},t[0]=n):n=t[0];let[r,i]=(0,J.useState)(n),[a,o]=(0,J.useState)(null),s=(0,J.useRef)(null),c=fg(e.token)?.href,l,u;t[1]===c?(l=t[2],u=t[3]):(l=()=>{s.current&&(c?fetch(c,{method:`HEAD`}).then(e=>{o(e.headers.get(`Content-Type`))}).catch(()=>{o(null)}):(i({width:null,height:null}),o(null)))},u=[c],t[1]=c,t[2]=l,t[3]=u),(0,J.useEffect)(l,u);let d;t[4]!==r.height||t[5]!==r.width||t[6]!==a?(d=r.width!==null&&r.height!==null?(0,X.jsxs)(`div`,{children:[r.width,`x`,r.height,a===null?null:` `+a]}):null,t[4]=r.height,t[5]=r.width,t[6]=a,t[7]=d):d=t[7];let f=d,p;t[8]===Symbol.for(`react.memo_cache_sentinel`)?(p=()=>{i({width:s.current?.naturalWidth??null,height:s.current?.naturalHeight??null})},t[8]=p):p=t[8];let m;t[9]===c?m=t[10]:(m=(0,X.jsx)(`img`,{onLoad:p,ref:s,src:c}),t[9]=c,t[10]=m);let h;return t[11]!==f||t[12]!==m?(h=(0,X.jsxs)(`div`,{children:[m,f]}),t[11]=f,t[12]=m,t[13]=h):h=t[13],h},{shouldRender(e){let t=fg(e);return t?pg(t):!1}});function fg(e){if(e.type!==`string`)return;let t=e.string.slice(1).slice(0,-1).trim();try{return new URL(t,location.protocol+`//`+location.host)}catch{}}function pg(e){return/\.(bmp|gif|jpe?g|png|svg|webp)$/.test(e.pathname)}var mg=e=>{let t=(0,Y.c)(2),n=tm(e,mg),r;return t[0]===n?r=t[1]:(r=(0,X.jsx)(`div`,{className:`graphiql-editor`,ref:n}),t[0]=n,t[1]=r),r},hg=f();function gg(){return Kc([u(()=>import(`./foldgutter-mvdtE08P.js`).then(t=>e(t.default)),__vite__mapDeps([6,1,0])),u(()=>import(`./brace-fold-CoiLj78F.js`).then(t=>e(t.default)),__vite__mapDeps([5,1,0])),u(()=>import(`./dialog-B9s54AId.js`).then(t=>e(t.default)),__vite__mapDeps([10,1,0])),u(()=>import(`./search-BdNpOzDX.js`).then(t=>e(t.default)),__vite__mapDeps([13,1,0,8,10])),u(()=>import(`./searchcursor-ZIzmzn-T.js`).then(t=>e(t.t())),__vite__mapDeps([8,1,0])),u(()=>import(`./jump-to-line-D56hc_um.js`).then(t=>e(t.default)),__vite__mapDeps([9,1,0,10])),u(()=>import(`./sublime-C38Jgee8.js`).then(t=>e(t.default)),[]),u(()=>import(`./mode-D7Q3yfbU.js`),__vite__mapDeps([27,1,0,23])),u(()=>import(`./info-addon-zF8vvQUh.js`),__vite__mapDeps([20,1,0]))],{useCommonAddons:!1})}var _g=vg;function vg(e,t){let n=(0,Y.c)(17),r;n[0]===e?r=n[1]:(r=e===void 0?{}:e,n[0]=e,n[1]=r);let{responseTooltip:i,editorTheme:a,keyMap:o}=r,s=a===void 0?Uc:a,c=o===void 0?Wc:o,{fetchError:l,validationErrors:u}=el(),d=t||_g,f;n[2]===d?f=n[3]:(f={nonNull:!0,caller:d},n[2]=d,n[3]=f);let{initialResponse:p,responseEditor:m,setResponseEditor:h}=Rm(f),g=(0,J.useRef)(null),_=(0,J.useRef)(i),v,y;n[4]===i?(v=n[5],y=n[6]):(v=()=>{_.current=i},y=[i],n[4]=i,n[5]=v,n[6]=y),(0,J.useEffect)(v,y);let b,x;n[7]!==s||n[8]!==p||n[9]!==h?(b=()=>{let e=!0;return gg().then(t=>{if(!e)return;let n=document.createElement(`div`),r=(0,hg.createRoot)(n);t.registerHelper(`info`,`graphql-results`,(e,t,i,a)=>{let o=_.current,s=[o&&(0,X.jsx)(o,{pos:a,token:e}),dg.shouldRender(e)&&(0,X.jsx)(dg,{token:e},`image-preview`)].filter(yg);if(s.length)return r.render(s),n;r.unmount()});let i=g.current;if(!i)return;let a=t(i,{value:p,lineWrapping:!0,readOnly:!0,theme:s,mode:`graphql-results`,foldGutter:!0,gutters:[`CodeMirror-foldgutter`],info:!0,extraKeys:Gc});h(a)}),()=>{e=!1}},x=[s,p,h],n[7]=s,n[8]=p,n[9]=h,n[10]=b,n[11]=x):(b=n[10],x=n[11]),(0,J.useEffect)(b,x),Op(m,`keyMap`,c);let S,C;return n[12]!==l||n[13]!==m||n[14]!==u?(S=()=>{l&&m?.setValue(l),u.length&&m?.setValue(lc(u))},C=[m,l,u],n[12]=l,n[13]=m,n[14]=u,n[15]=S,n[16]=C):(S=n[15],C=n[16]),(0,J.useEffect)(S,C),g}function yg(e){return!!e}var bg=e=>{let t=(0,Y.c)(2),n=vg(e,bg),r;return t[0]===n?r=t[1]:(r=(0,X.jsx)(`section`,{className:`result-window`,"aria-label":`Result Window`,"aria-live":`polite`,"aria-atomic":`true`,ref:n}),t[0]=n,t[1]=r),r},xg=e=>{let t=(0,Y.c)(13),n,r;t[0]===e?(n=t[1],r=t[2]):({isHidden:r,...n}=e,t[0]=e,t[1]=n,t[2]=r);let i;t[3]===Symbol.for(`react.memo_cache_sentinel`)?(i={nonNull:!0,caller:xg},t[3]=i):i=t[3];let{variableEditor:a}=Rm(i),o=Mm(n,xg),s,c;t[4]!==r||t[5]!==a?(s=()=>{r||a?.refresh()},c=[a,r],t[4]=r,t[5]=a,t[6]=s,t[7]=c):(s=t[6],c=t[7]),(0,J.useEffect)(s,c);let l=r&&`hidden`,u;t[8]===l?u=t[9]:(u=lg(`graphiql-editor`,l),t[8]=l,t[9]=u);let d;return t[10]!==o||t[11]!==u?(d=(0,X.jsx)(`div`,{className:u,ref:o}),t[10]=o,t[11]=u,t[12]=d):d=t[12],d};function Sg(e){let t=(0,Y.c)(31),{defaultSizeRelation:n,direction:r,initiallyHidden:i,onHiddenElementChange:a,sizeThresholdFirst:o,sizeThresholdSecond:s,storageKey:c}=e,l=n===void 0?1:n,u=o===void 0?100:o,d=s===void 0?100:s,f=zc(),p;t[0]!==f||t[1]!==c?(p=Tp(500,e=>{c&&f.set(c,e)}),t[0]=f,t[1]=c,t[2]=p):p=t[2];let m=p,h;t[3]!==i||t[4]!==f||t[5]!==c?(h=()=>{let e=c&&f.get(c);return e===Cg||i===`first`?`first`:e===wg||i===`second`?`second`:null},t[3]=i,t[4]=f,t[5]=c,t[6]=h):h=t[6];let[g,_]=(0,J.useState)(h),v;t[7]!==g||t[8]!==a?(v=e=>{e!==g&&(_(e),a?.(e))},t[7]=g,t[8]=a,t[9]=v):v=t[9];let y=v,b=(0,J.useRef)(null),x=(0,J.useRef)(null),S=(0,J.useRef)(null),C=(0,J.useRef)(`${l}`),w;t[10]!==f||t[11]!==c?(w=()=>{let e=c&&f.get(c)||C.current;b.current&&(b.current.style.flex=e===Cg||e===wg?C.current:e),S.current&&(S.current.style.flex=`1`)},t[10]=f,t[11]=c,t[12]=w):w=t[12];let T;t[13]!==r||t[14]!==f||t[15]!==c?(T=[r,f,c],t[13]=r,t[14]=f,t[15]=c,t[16]=T):T=t[16],(0,J.useEffect)(w,T);let E,D;t[17]!==g||t[18]!==f||t[19]!==c?(D=()=>{let e=e=>{let t=e===`first`?b.current:S.current;if(t&&(t.style.left=`-1000px`,t.style.position=`absolute`,t.style.opacity=`0`,t.style.height=`500px`,t.style.width=`500px`,b.current)){let e=parseFloat(b.current.style.flex);(!Number.isFinite(e)||e<1)&&(b.current.style.flex=`1`)}},t=e=>{let t=e===`first`?b.current:S.current;if(t&&(t.style.width=``,t.style.height=``,t.style.opacity=``,t.style.position=``,t.style.left=``,c)){let e=f.get(c);b.current&&e!==Cg&&e!==wg&&(b.current.style.flex=e||C.current)}};g===`first`?e(`first`):t(`first`),g===`second`?e(`second`):t(`second`)},E=[g,f,c],t[17]=g,t[18]=f,t[19]=c,t[20]=E,t[21]=D):(E=t[20],D=t[21]),(0,J.useEffect)(D,E);let O,k;t[22]!==r||t[23]!==y||t[24]!==u||t[25]!==d||t[26]!==m?(O=()=>{if(!x.current||!b.current||!S.current)return;let e=x.current,t=b.current,n=t.parentElement,i=r===`horizontal`?`clientX`:`clientY`,a=r===`horizontal`?`left`:`top`,o=r===`horizontal`?`right`:`bottom`,s=r===`horizontal`?`clientWidth`:`clientHeight`,c=function(r){if(r.target!==r.currentTarget)return;r.preventDefault();let c=r[i]-e.getBoundingClientRect()[a],l=function(r){if(r.buttons===0)return f();let l=r[i]-n.getBoundingClientRect()[a]-c,p=n.getBoundingClientRect()[o]-r[i]+c-e[s];if(l<u)y(`first`),m(Cg);else if(p<d)y(`second`),m(wg);else{y(null);let e=`${l/p}`;t.style.flex=e,m(e)}};function f(){document.removeEventListener(`mousemove`,l),document.removeEventListener(`mouseup`,f)}document.addEventListener(`mousemove`,l),document.addEventListener(`mouseup`,f)};e.addEventListener(`mousedown`,c);let l=function(){b.current&&(b.current.style.flex=C.current),m(C.current),y(null)};return e.addEventListener(`dblclick`,l),()=>{e.removeEventListener(`mousedown`,c),e.removeEventListener(`dblclick`,l)}},k=[r,y,u,d,m],t[22]=r,t[23]=y,t[24]=u,t[25]=d,t[26]=m,t[27]=O,t[28]=k):(O=t[27],k=t[28]),(0,J.useEffect)(O,k);let A;return t[29]===g?A=t[30]:(A={dragBarRef:x,hiddenElement:g,firstRef:b,setHiddenElement:_,secondRef:S},t[29]=g,t[30]=A),A}var Cg=`hide-first`,wg=`hide-second`,Tg=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(6),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-un-styled`,e.className),n[0]=e.className,n[1]=r);let i;return n[2]!==e||n[3]!==t||n[4]!==r?(i=(0,X.jsx)(`button`,{...e,ref:t,className:r}),n[2]=e,n[3]=t,n[4]=r,n[5]=i):i=n[5],i});Tg.displayName=`UnStyledButton`;var Eg=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(7),r;n[0]!==e.className||n[1]!==e.state?(r=lg(`graphiql-button`,{success:`graphiql-button-success`,error:`graphiql-button-error`}[e.state],e.className),n[0]=e.className,n[1]=e.state,n[2]=r):r=n[2];let i;return n[3]!==e||n[4]!==t||n[5]!==r?(i=(0,X.jsx)(`button`,{...e,ref:t,className:r}),n[3]=e,n[4]=t,n[5]=r,n[6]=i):i=n[6],i});Eg.displayName=`Button`;var Dg=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(6),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-button-group`,e.className),n[0]=e.className,n[1]=r);let i;return n[2]!==e||n[3]!==t||n[4]!==r?(i=(0,X.jsx)(`div`,{...e,ref:t,className:r}),n[2]=e,n[3]=t,n[4]=r,n[5]=i):i=n[5],i});Dg.displayName=`ButtonGroup`;var Og=Object.defineProperty,kg=(e,t)=>Og(e,`name`,{value:t,configurable:!0}),Ag=!!(typeof window<`u`&&window.document&&window.document.createElement);function Z(e,t,{checkForDefaultPrevented:n=!0}={}){return kg(function(r){if(e?.(r),n===!1||!r||!r.defaultPrevented)return t?.(r)},`handleEvent`)}kg(Z,`composeEventHandlers`);function jg(e){if(!Ag)throw Error(`Cannot access window outside of the DOM`);return e?.ownerDocument?.defaultView??window}kg(jg,`getOwnerWindow`);function Mg(e){if(!Ag)throw Error(`Cannot access document outside of the DOM`);return e?.ownerDocument??document}kg(Mg,`getOwnerDocument`);function Ng(e,t=!1){let{activeElement:n}=Mg(e);if(!n?.nodeName)return null;if(Pg(n)&&n.contentDocument)return Ng(n.contentDocument.body,t);if(t){let e=n.getAttribute(`aria-activedescendant`);if(e){let t=Mg(n).getElementById(e);if(t)return t}}return n}kg(Ng,`getActiveElement`);function Pg(e){return e.tagName===`IFRAME`}kg(Pg,`isFrame`);var Fg=Object.defineProperty,Ig=(e,t)=>Fg(e,`name`,{value:t,configurable:!0});function Lg(e,t){if(typeof e==`function`)return e(t);e!=null&&(e.current=t)}Ig(Lg,`setRef`);function Rg(...e){return t=>{let n=!1,r=e.map(e=>{let r=Lg(e,t);return!n&&typeof r==`function`&&(n=!0),r});if(n)return()=>{for(let t=0;t<r.length;t++){let n=r[t];typeof n==`function`?n():Lg(e[t],null)}}}}Ig(Rg,`composeRefs`);function zg(...e){return J.useCallback(Rg(...e),e)}Ig(zg,`useComposedRefs`);var Bg=Object.defineProperty,Vg=(e,t)=>Bg(e,`name`,{value:t,configurable:!0});function Hg(e,t){let n=J.createContext(t);n.displayName=e+`Context`;let r=Vg(e=>{let{children:t,...r}=e,i=J.useMemo(()=>r,Object.values(r));return(0,X.jsx)(n.Provider,{value:i,children:t})},`Provider`);r.displayName=e+`Provider`;function i(r,i={}){let{optional:a=!1}=i,o=J.useContext(n);if(o)return o;if(t!==void 0)return t;if(!a)throw Error(`\`${r}\` must be used within \`${e}\``)}return Vg(i,`useContext`),[r,i]}Vg(Hg,`createContext`);function Ug(e,t=[]){let n=[];function r(t,r){let i=J.createContext(r);i.displayName=t+`Context`;let a=n.length;n=[...n,r];let o=Vg(t=>{let{scope:n,children:r,...o}=t,s=n?.[e]?.[a]||i,c=J.useMemo(()=>o,Object.values(o));return(0,X.jsx)(s.Provider,{value:c,children:r})},`Provider`);o.displayName=t+`Provider`;function s(n,o,s={}){let{optional:c=!1}=s,l=o?.[e]?.[a]||i,u=J.useContext(l);if(u)return u;if(r!==void 0)return r;if(!c)throw Error(`\`${n}\` must be used within \`${t}\``)}return Vg(s,`useContext`),[o,s]}Vg(r,`createContext`);let i=Vg(()=>{let t=n.map(e=>J.createContext(e));return Vg(function(n){let r=n?.[e]||t;return J.useMemo(()=>({[`__scope${e}`]:{...n,[e]:r}}),[n,r])},`useScope`)},`createScope`);return i.scopeName=e,[r,Wg(i,...t)]}Vg(Ug,`createContextScope`);function Wg(...e){let t=e[0];if(e.length===1)return t;let n=Vg(()=>{let n=e.map(e=>({useScope:e(),scopeName:e.scopeName}));return Vg(function(e){let r=n.reduce((t,{useScope:n,scopeName:r})=>{let i=n(e)[`__scope${r}`];return{...t,...i}},{});return J.useMemo(()=>({[`__scope${t.scopeName}`]:r}),[r])},`useComposedScopes`)},`createScope`);return n.scopeName=t.scopeName,n}Vg(Wg,`composeContextScopes`);var Gg=globalThis?.document?J.useLayoutEffect:()=>{},Kg=Object.defineProperty,qg=(e,t)=>Kg(e,`name`,{value:t,configurable:!0}),Jg=J.useId||(()=>void 0),Yg=0;function Xg(e){let[t,n]=J.useState(Jg());return Gg(()=>{e||n(e=>e??String(Yg++))},[e]),e||(t?`radix-${t}`:``)}qg(Xg,`useId`);var Zg=Object.defineProperty,Qg=(e,t)=>Zg(e,`name`,{value:t,configurable:!0}),$g=J.useEffectEvent,e_=J.useInsertionEffect;function t_(e){if(typeof $g==`function`)return $g(e);let t=J.useRef(()=>{throw Error(`Cannot call an event handler while rendering.`)});return typeof e_==`function`?e_(()=>{t.current=e}):Gg(()=>{t.current=e}),J.useMemo(()=>((...e)=>t.current?.(...e)),[])}Qg(t_,`useEffectEvent`);var n_=Object.defineProperty,r_=(e,t)=>n_(e,`name`,{value:t,configurable:!0}),i_=J.useInsertionEffect||Gg;function a_({prop:e,defaultProp:t,onChange:n=r_(()=>{},`onChange`),caller:r}){let[i,a,o]=o_({defaultProp:t,onChange:n}),s=e!==void 0;return[s?e:i,J.useCallback(t=>{if(s){let n=s_(t)?t(e):t;n!==e&&o.current?.(n)}else a(t)},[s,e,a,o])]}r_(a_,`useControllableState`);function o_({defaultProp:e,onChange:t}){let[n,r]=J.useState(e),i=J.useRef(n),a=J.useRef(t);return i_(()=>{a.current=t},[t]),J.useEffect(()=>{i.current!==n&&(a.current?.(n),i.current=n)},[n,i]),[n,r,a]}r_(o_,`useUncontrolledState`);function s_(e){return typeof e==`function`}r_(s_,`isFunction`);var c_=Symbol(`RADIX:SYNC_STATE`);function l_(e,t,n,r){let{prop:i,defaultProp:a,onChange:o,caller:s}=t,c=i!==void 0,l=t_(o),u=[{...n,state:a}];r&&u.push(r);let[d,f]=J.useReducer((t,n)=>{if(n.type===c_)return{...t,state:n.state};let r=e(t,n);return c&&!Object.is(r.state,t.state)&&l(r.state),r},...u),p=d.state,m=J.useRef(p);J.useEffect(()=>{m.current!==p&&(m.current=p,c||l(p))},[p,m,c]);let h=J.useMemo(()=>i===void 0?d:{...d,state:i},[d,i]);return J.useEffect(()=>{c&&!Object.is(i,d.state)&&f({type:c_,state:i})},[i,d.state,c]),[h,f]}r_(l_,`useControllableStateReducer`);var u_=Object.defineProperty,d_=(e,t)=>u_(e,`name`,{value:t,configurable:!0});function f_(e){let t=J.forwardRef((t,n)=>{let{children:r,...i}=t,a=null,o=!1,s=[];r=S_(r),J.Children.forEach(r,e=>{if(v_(e)){o=!0;let t=e,n=`child`in t.props?t.props.child:t.props.children;for(;b_(n)&&typeof E_==`function`;)n=E_(n._payload);a=h_(t,n),s.push(a?.props?.children)}else s.push(e)}),a?a=J.cloneElement(a,void 0,s):!o&&J.Children.count(r)===1&&J.isValidElement(r)&&(a=r);let c=a?__(a):void 0,l=zg(n,c);if(!a){if(r||r===0)throw Error(o?T_(e):w_(e));return r}let u=g_(i,a.props??{});return a.type!==J.Fragment&&(u.ref=n?l:c),J.cloneElement(a,u)});return t.displayName=`${e}.Slot`,t}d_(f_,`createSlot`);var p_=Symbol.for(`radix.slottable`);function m_(e){let t=d_(e=>`child`in e?e.children(e.child):e.children,`Slottable`);return t.displayName=`${e}.Slottable`,t.__radixId=p_,t}d_(m_,`createSlottable`);var h_=d_((e,t)=>`child`in e.props?J.isValidElement(t)?J.cloneElement(t,void 0,e.props.children(t.props.children)):null:J.isValidElement(t)?t:null,`getSlottableElementFromSlottable`);function g_(e,t){let n={...t};for(let r in t){let i=e[r],a=t[r];/^on[A-Z]/.test(r)?i&&a?n[r]=(...e)=>{let t=a(...e);return i(...e),t}:i&&(n[r]=i):r===`style`?n[r]={...i,...a}:r===`className`?n[r]=[i,a].filter(Boolean).join(` `):r===`aria-describedby`&&(n[r]=C_(a,i))}return{...e,...n}}d_(g_,`mergeProps`);function __(e){let t=Object.getOwnPropertyDescriptor(e.props,`ref`)?.get,n=t&&`isReactWarning`in t&&t.isReactWarning;return n?e.ref:(t=Object.getOwnPropertyDescriptor(e,`ref`)?.get,n=t&&`isReactWarning`in t&&t.isReactWarning,n?e.props.ref:e.props.ref||e.ref)}d_(__,`getElementRef`);function v_(e){return J.isValidElement(e)&&typeof e.type==`function`&&`__radixId`in e.type&&e.type.__radixId===p_}d_(v_,`isSlottable`);var y_=Symbol.for(`react.lazy`);function b_(e){return typeof e==`object`&&!!e&&`$$typeof`in e&&e.$$typeof===y_&&`_payload`in e&&x_(e._payload)}d_(b_,`isLazyComponent`);function x_(e){return typeof e==`object`&&!!e&&`then`in e}d_(x_,`isPromiseLike`);function S_(e){let t=e;for(;b_(t)&&typeof E_==`function`;)t=E_(t._payload);return t}d_(S_,`useUnwrappedLazy`);function C_(...e){let t=new Set;for(let n of e)if(typeof n==`string`)for(let e of String(n).trim().split(/\s+/))e&&t.add(e);return t.size>0?Array.from(t).join(` `):void 0}d_(C_,`concatAriaDescribedby`);var w_=d_(e=>`${e} failed to slot onto its children. Expected a single React element child or \`Slottable\`.`,`createSlotError`),T_=d_(e=>`${e} failed to slot onto its \`Slottable\`. Expected \`Slottable\` to receive a single React element child.`,`createSlottableError`),E_=J.use,D_=e(d(),1),O_=Object.defineProperty,k_=(e,t)=>O_(e,`name`,{value:t,configurable:!0}),A_=[`a`,`button`,`div`,`form`,`h2`,`h3`,`img`,`input`,`label`,`li`,`nav`,`ol`,`p`,`select`,`span`,`svg`,`ul`].reduce((e,t)=>{let n=f_(`Primitive.${t}`),r=J.forwardRef((e,r)=>{let{asChild:i,...a}=e,o=i?n:t;return typeof window<`u`&&(window[Symbol.for(`radix-ui`)]=!0),(0,X.jsx)(o,{...a,ref:r})});return r.displayName=`Primitive.${t}`,{...e,[t]:r}},{});function j_(e,t){e&&D_.flushSync(()=>e.dispatchEvent(t))}k_(j_,`dispatchDiscreteCustomEvent`);var M_=Object.defineProperty,N_=(e,t)=>M_(e,`name`,{value:t,configurable:!0}),P_=J.useInsertionEffect;function F_(e){let t=J.useRef(e);return typeof P_==`function`?P_(()=>{t.current=e}):Gg(()=>{t.current=e}),J.useMemo(()=>((...e)=>t.current?.(...e)),[])}N_(F_,`useCallbackRef`);var I_=Object.defineProperty,L_=(e,t)=>I_(e,`name`,{value:t,configurable:!0}),R_=`dismissableLayer.update`,z_=`dismissableLayer.pointerDownOutside`,B_=`dismissableLayer.focusOutside`,V_,H_=J.createContext({layers:new Set,layersWithOutsidePointerEventsDisabled:new Set,branches:new Set,dismissableSurfaces:new Set}),U_=J.forwardRef(L_(function(e,t){let{disableOutsidePointerEvents:n=!1,deferPointerDownOutside:r=!1,onEscapeKeyDown:i,onPointerDownOutside:a,onFocusOutside:o,onInteractOutside:s,onDismiss:c,...l}=e,u=J.useContext(H_),[d,f]=J.useState(null),p=d?.ownerDocument??globalThis?.document,[,m]=J.useState({}),h=zg(t,f),g=Array.from(u.layers),[_]=[...u.layersWithOutsidePointerEventsDisabled].slice(-1),v=_?g.indexOf(_):-1,y=d?g.indexOf(d):-1,b=u.layersWithOutsidePointerEventsDisabled.size>0,x=y>=v,S=J.useRef(!1),C=K_(e=>{a?.(e),s?.(e),e.defaultPrevented||c?.()},{ownerDocument:p,deferPointerDownOutside:r,isDeferredPointerDownOutsideRef:S,dismissableSurfaces:u.dismissableSurfaces,shouldHandlePointerDownOutside:J.useCallback(e=>{if(!(e instanceof Node))return!1;let t=[...u.branches].some(t=>t.contains(e));return x&&!t},[u.branches,x])}),w=q_(e=>{if(r&&S.current)return;let t=e.target;[...u.branches].some(e=>e.contains(t))||(o?.(e),s?.(e),e.defaultPrevented||c?.())},p),T=d?y===g.length-1:!1,E=F_(e=>{e.key===`Escape`&&(i?.(e),!e.defaultPrevented&&c&&(e.preventDefault(),c()))});return J.useEffect(()=>{if(T)return p.addEventListener(`keydown`,E,{capture:!0}),()=>p.removeEventListener(`keydown`,E,{capture:!0})},[p,T,E]),J.useEffect(()=>{if(d)return n&&(u.layersWithOutsidePointerEventsDisabled.size===0&&(V_=p.body.style.pointerEvents,p.body.style.pointerEvents=`none`),u.layersWithOutsidePointerEventsDisabled.add(d)),u.layers.add(d),J_(),()=>{n&&(u.layersWithOutsidePointerEventsDisabled.delete(d),u.layersWithOutsidePointerEventsDisabled.size===0&&(p.body.style.pointerEvents=V_))}},[d,p,n,u]),J.useEffect(()=>()=>{d&&(u.layers.delete(d),u.layersWithOutsidePointerEventsDisabled.delete(d),J_())},[d,u]),J.useEffect(()=>{let e=L_(()=>m({}),`handleUpdate`);return document.addEventListener(R_,e),()=>document.removeEventListener(R_,e)},[]),(0,X.jsx)(A_.div,{...l,ref:h,style:{pointerEvents:b?x?`auto`:`none`:void 0,...e.style},onFocusCapture:Z(e.onFocusCapture,w.onFocusCapture),onBlurCapture:Z(e.onBlurCapture,w.onBlurCapture),onPointerDownCapture:Z(e.onPointerDownCapture,C.onPointerDownCapture)})},`DismissableLayer`));function W_(){let e=J.useContext(H_),[t,n]=J.useState(null);return J.useEffect(()=>{if(t)return e.dismissableSurfaces.add(t),()=>{e.dismissableSurfaces.delete(t)}},[t,e.dismissableSurfaces]),n}L_(W_,`useDismissableLayerSurface`);var G_=L_(()=>!0,`IS_TRUE`);function K_(e,t){let{ownerDocument:n=globalThis?.document,deferPointerDownOutside:r=!1,isDeferredPointerDownOutsideRef:i,dismissableSurfaces:a,shouldHandlePointerDownOutside:o=G_}=t,s=F_(e),c=J.useRef(!1),l=J.useRef(!1),u=J.useRef(new Map),d=J.useRef(()=>{});return J.useEffect(()=>{function e(){l.current=!1,i.current=!1,u.current.clear()}L_(e,`resetOutsideInteraction`);function t(){return Array.from(u.current.values()).some(Boolean)}L_(t,`isOutsideInteractionIntercepted`);function f(e){if(!l.current)return;let t=e.target;t instanceof Node&&[...a].some(e=>e.contains(t))||u.current.set(e.type,!0),e.type===`click`&&window.setTimeout(()=>{l.current&&d.current()},0)}L_(f,`handleInteractionCapture`);function p(e){l.current&&u.current.set(e.type,!1)}L_(p,`handleInteractionBubble`);let m=L_(a=>{if(a.target&&!c.current){let f=function(){n.removeEventListener(`click`,d.current);let r=t();e(),r||Y_(z_,s,p,{discrete:!0})};if(L_(f,`handleAndDispatchPointerDownOutsideEvent`),!o(a.target)){n.removeEventListener(`click`,d.current),e(),c.current=!1;return}let p={originalEvent:a};l.current=!0,i.current=r&&a.button===0,u.current.clear(),!r||a.button!==0?f():(n.removeEventListener(`click`,d.current),d.current=f,n.addEventListener(`click`,d.current,{once:!0}))}else n.removeEventListener(`click`,d.current),e();c.current=!1},`handlePointerDown`),h=[`pointerup`,`mousedown`,`mouseup`,`touchstart`,`touchend`,`click`];for(let e of h)n.addEventListener(e,f,!0),n.addEventListener(e,p);let g=window.setTimeout(()=>{n.addEventListener(`pointerdown`,m)},0);return()=>{window.clearTimeout(g),n.removeEventListener(`pointerdown`,m),n.removeEventListener(`click`,d.current);for(let e of h)n.removeEventListener(e,f,!0),n.removeEventListener(e,p)}},[n,s,r,i,a,o]),{onPointerDownCapture:L_(()=>c.current=!0,`onPointerDownCapture`)}}L_(K_,`usePointerDownOutside`);function q_(e,t=globalThis?.document){let n=F_(e),r=J.useRef(!1);return J.useEffect(()=>{let e=L_(e=>{e.target&&!r.current&&Y_(B_,n,{originalEvent:e},{discrete:!1})},`handleFocus`);return t.addEventListener(`focusin`,e),()=>t.removeEventListener(`focusin`,e)},[t,n]),{onFocusCapture:L_(()=>r.current=!0,`onFocusCapture`),onBlurCapture:L_(()=>r.current=!1,`onBlurCapture`)}}L_(q_,`useFocusOutside`);function J_(){let e=new CustomEvent(R_);document.dispatchEvent(e)}L_(J_,`dispatchUpdate`);function Y_(e,t,n,{discrete:r}){let i=n.originalEvent.target,a=new CustomEvent(e,{bubbles:!1,cancelable:!0,detail:n});t&&i.addEventListener(e,t,{once:!0}),r?j_(i,a):i.dispatchEvent(a)}L_(Y_,`handleAndDispatchCustomEvent`);var X_=Object.defineProperty,Z_=(e,t)=>X_(e,`name`,{value:t,configurable:!0}),Q_=`focusScope.autoFocusOnMount`,$_=`focusScope.autoFocusOnUnmount`,ev={bubbles:!1,cancelable:!0},tv=J.forwardRef(Z_(function(e,t){let{loop:n=!1,trapped:r=!1,branches:i,onMountAutoFocus:a,onUnmountAutoFocus:o,...s}=e,[c,l]=J.useState(null),u=F_(a),d=F_(o),f=J.useRef(null),p=zg(t,l),m=J.useRef(i);J.useEffect(()=>{m.current=i});let h=J.useCallback(e=>e?c?.contains(e)?!0:!!m.current?.some(t=>t.contains(e)):!1,[c]),g=J.useRef({paused:!1,pause(){this.paused=!0},resume(){this.paused=!1}}).current;J.useEffect(()=>{if(r){let e=function(e){if(g.paused||!c)return;let t=e.target;h(t)?f.current=t:fv(f.current,{select:!0})},t=function(e){if(g.paused||!c)return;let t=e.relatedTarget;t!==null&&(h(t)||fv(f.current,{select:!0}))},n=function(e){if(document.activeElement===document.body)for(let t of e)t.removedNodes.length>0&&fv(c)};Z_(e,`handleFocusIn`),Z_(t,`handleFocusOut`),Z_(n,`handleMutations`),document.addEventListener(`focusin`,e),document.addEventListener(`focusout`,t);let r=new MutationObserver(n);return c&&r.observe(c,{childList:!0,subtree:!0}),()=>{document.removeEventListener(`focusin`,e),document.removeEventListener(`focusout`,t),r.disconnect()}}},[r,c,g.paused,h]),J.useEffect(()=>{if(c){pv.add(g);let e=document.activeElement;if(!c.contains(e)){let t=new CustomEvent(Q_,ev);c.addEventListener(Q_,u),c.dispatchEvent(t),t.defaultPrevented||(ov(gv(cv(c)),{select:!0}),document.activeElement===e&&fv(c))}return()=>{c.removeEventListener(Q_,u);let t=c.ownerDocument,n=CustomEvent;setTimeout(()=>{let r=new n($_,ev);c.addEventListener($_,d),c.dispatchEvent(r),r.defaultPrevented||fv(e??t.body,{select:!0}),c.removeEventListener($_,d),pv.remove(g)},0)}}},[c,u,d,g]);let _=J.useCallback(e=>{if(!n&&!r||g.paused)return;let t=e.key===`Tab`&&!e.altKey&&!e.ctrlKey&&!e.metaKey,i=document.activeElement;if(t&&i){let t=e.currentTarget,[r,a]=sv(t);r&&a?!e.shiftKey&&i===a?(e.preventDefault(),n&&fv(r,{select:!0})):e.shiftKey&&i===r&&(e.preventDefault(),n&&fv(a,{select:!0})):i===t&&e.preventDefault()}},[n,r,g.paused]);return(0,X.jsx)(A_.div,{tabIndex:-1,...s,ref:p,onKeyDown:_})},`FocusScope`)),nv=J.createContext(null);function rv({registry:e,children:t}){return e?(0,X.jsx)(nv.Provider,{value:e,children:t}):t}Z_(rv,`FocusScopeBranchProvider`);function iv(){let[e,t]=J.useState([]);return{nodes:e,registry:J.useMemo(()=>({add:Z_(e=>t(t=>t.includes(e)?t:[...t,e]),`add`),remove:Z_(e=>t(t=>t.filter(t=>t!==e)),`remove`)}),[])}}Z_(iv,`useFocusScopeBranchRegistry`);function av(e){let t=J.useContext(nv);J.useEffect(()=>{if(e&&t)return t.add(e),()=>t.remove(e)},[e,t])}Z_(av,`useFocusScopeBranch`);function ov(e,{select:t=!1}={}){let n=document.activeElement;for(let r of e)if(fv(r,{select:t}),document.activeElement!==n)return}Z_(ov,`focusFirst`);function sv(e){let t=cv(e);return[lv(t,e),lv(t.reverse(),e)]}Z_(sv,`getTabbableEdges`);function cv(e){let t=[],n=e.ownerDocument.createTreeWalker(e,NodeFilter.SHOW_ELEMENT,{acceptNode:Z_(e=>{let t=e.tagName===`INPUT`&&e.type===`hidden`;return e.disabled||e.hidden||t?NodeFilter.FILTER_SKIP:e.tabIndex>=0?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP},`acceptNode`)});for(;n.nextNode();)t.push(n.currentNode);return t}Z_(cv,`getTabbableCandidates`);function lv(e,t){let n=typeof t.checkVisibility==`function`&&t.checkVisibility({checkVisibilityCSS:!0});for(let r of e)if(!(n?!r.checkVisibility({checkVisibilityCSS:!0}):uv(r,{upTo:t})))return r}Z_(lv,`findVisible`);function uv(e,{upTo:t}){if(getComputedStyle(e).visibility===`hidden`)return!0;for(;e;){if(t!==void 0&&e===t)return!1;if(getComputedStyle(e).display===`none`)return!0;e=e.parentElement}return!1}Z_(uv,`isHidden`);function dv(e){return e.tagName===`INPUT`&&typeof e.select==`function`}Z_(dv,`isSelectableInput`);function fv(e,{select:t=!1}={}){if(e&&e.focus){let n=(e.ownerDocument??document).activeElement;e.focus({preventScroll:!0}),e!==n&&dv(e)&&t&&e.select()}}Z_(fv,`focus`);var pv=mv();function mv(){let e=[];return{add(t){let n=e[0];t!==n&&n?.pause(),e=hv(e,t),e.unshift(t)},remove(t){e=hv(e,t),e[0]?.resume()}}}Z_(mv,`createFocusScopesStack`);function hv(e,t){let n=[...e],r=n.indexOf(t);return r!==-1&&n.splice(r,1),n}Z_(hv,`arrayRemove`);function gv(e){return e.filter(e=>e.tagName!==`A`)}Z_(gv,`removeLinks`);var _v=Object.defineProperty,vv=J.forwardRef(((e,t)=>_v(e,`name`,{value:t,configurable:!0}))(function(e,t){let{container:n,...r}=e,[i,a]=J.useState(!1);Gg(()=>a(!0),[]);let o=n||i&&globalThis?.document?.body;return o?D_.createPortal((0,X.jsx)(A_.div,{...r,ref:t}),o):null},`Portal`)),yv=Object.defineProperty,bv=(e,t)=>yv(e,`name`,{value:t,configurable:!0});function xv(e,t){return J.useReducer((e,n)=>t[e][n]??e,e)}bv(xv,`useStateMachine`);var Sv=bv(e=>{let{present:t,children:n}=e,r=Cv(t),i=typeof n==`function`?n({present:r.isPresent}):J.Children.only(n),a=Tv(r.ref,Dv(i));return typeof n==`function`||r.isPresent?J.cloneElement(i,{ref:a}):null},`Presence`);function Cv(e){let[t,n]=J.useState(),r=J.useRef(null),i=J.useRef(e),a=J.useRef(`none`),o=J.useRef(void 0),[s,c]=xv(e?`mounted`:`unmounted`,{mounted:{UNMOUNT:`unmounted`,ANIMATION_OUT:`unmountSuspended`},unmountSuspended:{MOUNT:`mounted`,ANIMATION_END:`unmounted`},unmounted:{MOUNT:`mounted`}});return J.useEffect(()=>{s===`mounted`?(a.current=o.current??Ev(r.current),o.current=void 0):a.current=`none`},[s]),Gg(()=>{let t=r.current,n=i.current;if(n!==e){let r=a.current,s=Ev(t);e?(o.current=s,c(`MOUNT`)):s===`none`||t?.display===`none`?c(`UNMOUNT`):c(n&&r!==s?`ANIMATION_OUT`:`UNMOUNT`),i.current=e}},[e,c]),Gg(()=>{if(t){let e,n=t.ownerDocument.defaultView??window,o=bv(a=>{let o=Ev(r.current).includes(CSS.escape(a.animationName));if(a.target===t&&o&&(c(`ANIMATION_END`),!i.current)){let r=t.style.animationFillMode;t.style.animationFillMode=`forwards`,e=n.setTimeout(()=>{t.style.animationFillMode===`forwards`&&(t.style.animationFillMode=r)})}},`handleAnimationEnd`),s=bv(e=>{e.target===t&&(a.current=Ev(r.current))},`handleAnimationStart`);return t.addEventListener(`animationstart`,s),t.addEventListener(`animationcancel`,o),t.addEventListener(`animationend`,o),()=>{n.clearTimeout(e),t.removeEventListener(`animationstart`,s),t.removeEventListener(`animationcancel`,o),t.removeEventListener(`animationend`,o)}}c(`ANIMATION_END`)},[t,c]),{isPresent:[`mounted`,`unmountSuspended`].includes(s),ref:J.useCallback(e=>{if(e){let t=getComputedStyle(e);r.current=t,o.current=Ev(t)}else r.current=null;n(e)},[])}}bv(Cv,`usePresence`);function wv(e,t){if(typeof e==`function`)return e(t);e!=null&&(e.current=t)}bv(wv,`setRef`);function Tv(...e){let t=J.useRef(e);return t.current=e,J.useCallback(e=>{let n=t.current,r=!1,i=n.map(t=>{let n=wv(t,e);return!r&&typeof n==`function`&&(r=!0),n});if(r)return()=>{for(let e=0;e<i.length;e++){let t=i[e];typeof t==`function`?t():wv(n[e],null)}}},[])}bv(Tv,`useStableComposedRefs`);function Ev(e){return e?.animationName||`none`}bv(Ev,`getAnimationName`);function Dv(e){let t=Object.getOwnPropertyDescriptor(e.props,`ref`)?.get,n=t&&`isReactWarning`in t&&t.isReactWarning;return n?e.ref:(t=Object.getOwnPropertyDescriptor(e,`ref`)?.get,n=t&&`isReactWarning`in t&&t.isReactWarning,n?e.props.ref:e.props.ref||e.ref)}bv(Dv,`getElementRef`);var Ov=Object.defineProperty,kv=(e,t)=>Ov(e,`name`,{value:t,configurable:!0}),Av=0,jv=null;function Mv(e){return Nv(),e.children}kv(Mv,`FocusGuards`);function Nv(){J.useEffect(()=>{jv||={start:Pv(),end:Pv()};let{start:e,end:t}=jv;return document.body.firstElementChild!==e&&document.body.insertAdjacentElement(`afterbegin`,e),document.body.lastElementChild!==t&&document.body.insertAdjacentElement(`beforeend`,t),Av++,()=>{Av===1&&(jv?.start.remove(),jv?.end.remove(),jv=null),Av=Math.max(0,Av-1)}},[])}kv(Nv,`useFocusGuards`);function Pv(){let e=document.createElement(`span`);return e.setAttribute(`data-radix-focus-guard`,``),e.tabIndex=0,e.style.outline=`none`,e.style.opacity=`0`,e.style.position=`fixed`,e.style.pointerEvents=`none`,e}kv(Pv,`createFocusGuard`);var Fv=function(){return Fv=Object.assign||function(e){for(var t,n=1,r=arguments.length;n<r;n++)for(var i in t=arguments[n],t)Object.prototype.hasOwnProperty.call(t,i)&&(e[i]=t[i]);return e},Fv.apply(this,arguments)};function Iv(e,t){var n={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(n[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==`function`)for(var i=0,r=Object.getOwnPropertySymbols(e);i<r.length;i++)t.indexOf(r[i])<0&&Object.prototype.propertyIsEnumerable.call(e,r[i])&&(n[r[i]]=e[r[i]]);return n}function Lv(e,t,n){if(n||arguments.length===2)for(var r=0,i=t.length,a;r<i;r++)(a||!(r in t))&&(a||=Array.prototype.slice.call(t,0,r),a[r]=t[r]);return e.concat(a||Array.prototype.slice.call(t))}var Rv=`right-scroll-bar-position`,zv=`width-before-scroll-bar`,Bv=`with-scroll-bars-hidden`,Vv=`--removed-body-scroll-bar-size`;function Hv(e,t){return typeof e==`function`?e(t):e&&(e.current=t),e}function Uv(e,t){var n=(0,J.useState)(function(){return{value:e,callback:t,facade:{get current(){return n.value},set current(e){var t=n.value;t!==e&&(n.value=e,n.callback(e,t))}}}})[0];return n.callback=t,n.facade}var Wv=typeof window<`u`?J.useLayoutEffect:J.useEffect,Gv=new WeakMap;function Kv(e,t){var n=Uv(t||null,function(t){return e.forEach(function(e){return Hv(e,t)})});return Wv(function(){var t=Gv.get(n);if(t){var r=new Set(t),i=new Set(e),a=n.current;r.forEach(function(e){i.has(e)||Hv(e,null)}),i.forEach(function(e){r.has(e)||Hv(e,a)})}Gv.set(n,e)},[e]),n}function qv(e){return e}function Jv(e,t){t===void 0&&(t=qv);var n=[],r=!1;return{read:function(){if(r)throw Error("Sidecar: could not `read` from an `assigned` medium. `read` could be used only with `useMedium`.");return n.length?n[n.length-1]:e},useMedium:function(e){var i=t(e,r);return n.push(i),function(){n=n.filter(function(e){return e!==i})}},assignSyncMedium:function(e){for(r=!0;n.length;){var t=n;n=[],t.forEach(e)}n={push:function(t){return e(t)},filter:function(){return n}}},assignMedium:function(e){r=!0;var t=[];if(n.length){var i=n;n=[],i.forEach(e),t=n}var a=function(){var n=t;t=[],n.forEach(e)},o=function(){return Promise.resolve().then(a)};o(),n={push:function(e){t.push(e),o()},filter:function(e){return t=t.filter(e),n}}}}}function Yv(e){e===void 0&&(e={});var t=Jv(null);return t.options=Fv({async:!0,ssr:!1},e),t}var Xv=function(e){var t=e.sideCar,n=Iv(e,[`sideCar`]);if(!t)throw Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.read();if(!r)throw Error(`Sidecar medium not found`);return J.createElement(r,Fv({},n))};Xv.isSideCarExport=!0;function Zv(e,t){return e.useMedium(t),Xv}var Qv=Yv(),$v=function(){},ey=J.forwardRef(function(e,t){var n=J.useRef(null),r=J.useState({onScrollCapture:$v,onWheelCapture:$v,onTouchMoveCapture:$v}),i=r[0],a=r[1],o=e.forwardProps,s=e.children,c=e.className,l=e.removeScrollBar,u=e.enabled,d=e.shards,f=e.sideCar,p=e.noRelative,m=e.noIsolation,h=e.inert,g=e.allowPinchZoom,_=e.as,v=_===void 0?`div`:_,y=e.gapMode,b=Iv(e,[`forwardProps`,`children`,`className`,`removeScrollBar`,`enabled`,`shards`,`sideCar`,`noRelative`,`noIsolation`,`inert`,`allowPinchZoom`,`as`,`gapMode`]),x=f,S=Kv([n,t]),C=Fv(Fv({},b),i);return J.createElement(J.Fragment,null,u&&J.createElement(x,{sideCar:Qv,removeScrollBar:l,shards:d,noRelative:p,noIsolation:m,inert:h,setCallbacks:a,allowPinchZoom:!!g,lockRef:n,gapMode:y}),o?J.cloneElement(J.Children.only(s),Fv(Fv({},C),{ref:S})):J.createElement(v,Fv({},C,{className:c,ref:S}),s))});ey.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1},ey.classNames={fullWidth:zv,zeroRight:Rv};var ty=()=>()=>null,ny={left:0,top:0,right:0,gap:0},ry=function(e){return parseInt(e||``,10)||0},iy=function(e){var t=window.getComputedStyle(document.body),n=t[e===`padding`?`paddingLeft`:`marginLeft`],r=t[e===`padding`?`paddingTop`:`marginTop`],i=t[e===`padding`?`paddingRight`:`marginRight`];return[ry(n),ry(r),ry(i)]},ay=function(e){if(e===void 0&&(e=`margin`),typeof window>`u`)return ny;var t=iy(e),n=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],gap:Math.max(0,r-n+t[2]-t[0])}},oy=ty(),sy=`data-scroll-locked`,cy=function(e,t,n,r){var i=e.left,a=e.top,o=e.right,s=e.gap;return n===void 0&&(n=`margin`),`
  .${Bv} {
   overflow: hidden ${r};
   padding-right: ${s}px ${r};
  }
  body[${sy}] {
    overflow: hidden ${r};
    overscroll-behavior: contain;
    ${[t&&`position: relative ${r};`,n===`margin`&&`
    padding-left: ${i}px;
    padding-top: ${a}px;
    padding-right: ${o}px;
    margin-left:0;
    margin-top:0;
    margin-right: ${s}px ${r};
    `,n===`padding`&&`padding-right: ${s}px ${r};`].filter(Boolean).join(``)}
  }
  
  .${Rv} {
    right: ${s}px ${r};
  }
  
  .${zv} {
    margin-right: ${s}px ${r};
  }
  
  .${Rv} .${Rv} {
    right: 0 ${r};
  }
  
  .${zv} .${zv} {
    margin-right: 0 ${r};
  }
  
  body[${sy}] {
    ${Vv}: ${s}px;
  }
`},ly=function(){var e=parseInt(document.body.getAttribute(`data-scroll-locked`)||`0`,10);return isFinite(e)?e:0},uy=function(){J.useEffect(function(){return document.body.setAttribute(sy,(ly()+1).toString()),function(){var e=ly()-1;e<=0?document.body.removeAttribute(sy):document.body.setAttribute(sy,e.toString())}},[])},dy=function(e){var t=e.noRelative,n=e.noImportant,r=e.gapMode,i=r===void 0?`margin`:r;uy();var a=J.useMemo(function(){return ay(i)},[i]);return J.createElement(oy,{styles:cy(a,!t,i,n?``:`!important`)})},fy=!1;if(typeof window<`u`)try{var py=Object.defineProperty({},"passive",{get:function(){return fy=!0,!0}});window.addEventListener(`test`,py,py),window.removeEventListener(`test`,py,py)}catch{fy=!1}var my=fy?{passive:!1}:!1,hy=function(e){return e.tagName===`TEXTAREA`},gy=function(e,t){if(!(e instanceof Element))return!1;var n=window.getComputedStyle(e);return n[t]!==`hidden`&&!(n.overflowY===n.overflowX&&!hy(e)&&n[t]===`visible`)},_y=function(e){return gy(e,`overflowY`)},vy=function(e){return gy(e,`overflowX`)},yy=function(e,t){var n=t.ownerDocument,r=t;do{if(typeof ShadowRoot<`u`&&r instanceof ShadowRoot&&(r=r.host),Sy(e,r)){var i=Cy(e,r);if(i[1]>i[2])return!0}r=r.parentNode}while(r&&r!==n.body);return!1},by=function(e){return[e.scrollTop,e.scrollHeight,e.clientHeight]},xy=function(e){return[e.scrollLeft,e.scrollWidth,e.clientWidth]},Sy=function(e,t){return e===`v`?_y(t):vy(t)},Cy=function(e,t){return e===`v`?by(t):xy(t)},wy=function(e,t){return e===`h`&&t===`rtl`?-1:1},Ty=function(e,t,n,r,i){var a=wy(e,window.getComputedStyle(t).direction),o=a*r,s=n.target,c=t.contains(s),l=!1,u=o>0,d=0,f=0;do{if(!s)break;var p=Cy(e,s),m=p[0],h=p[1]-p[2]-a*m;(m||h)&&Sy(e,s)&&(d+=h,f+=m);var g=s.parentNode;s=g&&g.nodeType===Node.DOCUMENT_FRAGMENT_NODE?g.host:g}while(!c&&s!==document.body||c&&(t.contains(s)||t===s));return(u&&(i&&Math.abs(d)<1||!i&&o>d)||!u&&(i&&Math.abs(f)<1||!i&&-o>f))&&(l=!0),l},Ey=function(e){return`changedTouches`in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},Dy=function(e){return[e.deltaX,e.deltaY]},Oy=function(e){return e&&`current`in e?e.current:e},ky=function(e,t){return e[0]===t[0]&&e[1]===t[1]},Ay=function(e){return`
  .block-interactivity-${e} {pointer-events: none;}
  .allow-interactivity-${e} {pointer-events: all;}
`},jy=0,My=[];function Ny(e){var t=J.useRef([]),n=J.useRef([0,0]),r=J.useRef(),i=J.useState(jy++)[0],a=J.useState(ty)[0],o=J.useRef(e);J.useEffect(function(){o.current=e},[e]),J.useEffect(function(){if(e.inert){document.body.classList.add(`block-interactivity-${i}`);var t=Lv([e.lockRef.current],(e.shards||[]).map(Oy),!0).filter(Boolean);return t.forEach(function(e){return e.classList.add(`allow-interactivity-${i}`)}),function(){document.body.classList.remove(`block-interactivity-${i}`),t.forEach(function(e){return e.classList.remove(`allow-interactivity-${i}`)})}}},[e.inert,e.lockRef.current,e.shards]);var s=J.useCallback(function(e,t){if(`touches`in e&&e.touches.length===2||e.type===`wheel`&&e.ctrlKey)return!o.current.allowPinchZoom;var i=Ey(e),a=n.current,s=`deltaX`in e?e.deltaX:a[0]-i[0],c=`deltaY`in e?e.deltaY:a[1]-i[1],l,u=e.target,d=Math.abs(s)>Math.abs(c)?`h`:`v`;if(`touches`in e&&d===`h`&&u.type===`range`)return!1;var f=window.getSelection(),p=f&&f.anchorNode;if(p&&(p===u||p.contains(u)))return!1;var m=yy(d,u);if(!m)return!0;if(m?l=d:(l=d===`v`?`h`:`v`,m=yy(d,u)),!m)return!1;if(!r.current&&`changedTouches`in e&&(s||c)&&(r.current=l),!l)return!0;var h=r.current||l;return Ty(h,t,e,h===`h`?s:c,!0)},[]),c=J.useCallback(function(e){var n=e;if(My.length&&My[My.length-1]===a){var r=`deltaY`in n?Dy(n):Ey(n),i=t.current.filter(function(e){return e.name===n.type&&(e.target===n.target||n.target===e.shadowParent)&&ky(e.delta,r)})[0];if(i&&i.should)n.cancelable&&n.preventDefault();else if(!i){var c=(o.current.shards||[]).map(Oy).filter(Boolean).filter(function(e){return e.contains(n.target)});(c.length>0?s(n,c[0]):!o.current.noIsolation)&&n.cancelable&&n.preventDefault()}}},[]),l=J.useCallback(function(e,n,r,i){var a={name:e,delta:n,target:r,should:i,shadowParent:Py(r)};t.current.push(a),setTimeout(function(){t.current=t.current.filter(function(e){return e!==a})},1)},[]),u=J.useCallback(function(e){n.current=Ey(e),r.current=void 0},[]),d=J.useCallback(function(t){l(t.type,Dy(t),t.target,s(t,e.lockRef.current))},[]),f=J.useCallback(function(t){l(t.type,Ey(t),t.target,s(t,e.lockRef.current))},[]);J.useEffect(function(){return My.push(a),e.setCallbacks({onScrollCapture:d,onWheelCapture:d,onTouchMoveCapture:f}),document.addEventListener(`wheel`,c,my),document.addEventListener(`touchmove`,c,my),document.addEventListener(`touchstart`,u,my),function(){My=My.filter(function(e){return e!==a}),document.removeEventListener(`wheel`,c,my),document.removeEventListener(`touchmove`,c,my),document.removeEventListener(`touchstart`,u,my)}},[]);var p=e.removeScrollBar,m=e.inert;return J.createElement(J.Fragment,null,m?J.createElement(a,{styles:Ay(i)}):null,p?J.createElement(dy,{noRelative:e.noRelative,gapMode:e.gapMode}):null)}function Py(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var Fy=Zv(Qv,Ny),Iy=J.forwardRef(function(e,t){return J.createElement(ey,Fv({},e,{ref:t,sideCar:Fy}))});Iy.classNames=ey.classNames;var Ly=function(e){return typeof document>`u`?null:(Array.isArray(e)?e[0]:e).ownerDocument.body},Ry=new WeakMap,zy=new WeakMap,By={},Vy=0,Hy=function(e){return e&&(e.host||Hy(e.parentNode))},Uy=function(e,t){return t.map(function(t){if(e.contains(t))return t;var n=Hy(t);return n&&e.contains(n)?n:(console.error(`aria-hidden`,t,`in not contained inside`,e,`. Doing nothing`),null)}).filter(function(e){return!!e})},Wy=function(e,t,n,r){var i=Uy(t,Array.isArray(e)?e:[e]);By[n]||(By[n]=new WeakMap);var a=By[n],o=[],s=new Set,c=new Set(i),l=function(e){e&&!s.has(e)&&(s.add(e),l(e.parentNode))};i.forEach(l);var u=function(e){e&&!c.has(e)&&Array.prototype.forEach.call(e.children,function(e){if(s.has(e))u(e);else try{var t=e.getAttribute(r),i=t!==null&&t!==`false`,c=(Ry.get(e)||0)+1,l=(a.get(e)||0)+1;Ry.set(e,c),a.set(e,l),o.push(e),c===1&&i&&zy.set(e,!0),l===1&&e.setAttribute(n,`true`),i||e.setAttribute(r,`true`)}catch(t){console.error(`aria-hidden: cannot operate on `,e,t)}})};return u(t),s.clear(),Vy++,function(){o.forEach(function(e){var t=Ry.get(e)-1,i=a.get(e)-1;Ry.set(e,t),a.set(e,i),t||(zy.has(e)||e.removeAttribute(r),zy.delete(e)),i||e.removeAttribute(n)}),Vy--,Vy||(Ry=new WeakMap,Ry=new WeakMap,zy=new WeakMap,By={})}},Gy=function(e,t,n){n===void 0&&(n=`data-aria-hidden`);var r=Array.from(Array.isArray(e)?e:[e]),i=t||Ly(e);return i?(r.push.apply(r,Array.from(i.querySelectorAll(`[aria-live], script`))),Wy(r,i,n,`aria-hidden`)):function(){return null}},Ky=Object.defineProperty,qy=(e,t)=>Ky(e,`name`,{value:t,configurable:!0}),Jy=`Dialog`,[Yy,Xy]=Ug(Jy),[Zy,Qy]=Yy(Jy),$y=qy(e=>{let{__scopeDialog:t,children:n,open:r,defaultOpen:i,onOpenChange:a,modal:o=!0}=e,s=J.useRef(null),c=J.useRef(null),{nodes:l,registry:u}=iv(),[d,f]=a_({prop:r,defaultProp:i??!1,onChange:a,caller:Jy}),[p,m]=J.useState(0),[h,g]=J.useState(0);return(0,X.jsx)(Zy,{scope:t,triggerRef:s,contentRef:c,contentId:Xg(),titleId:Xg(),descriptionId:Xg(),titlePresent:p>0,descriptionPresent:h>0,setTitleCount:m,setDescriptionCount:g,open:d,onOpenChange:f,onOpenToggle:J.useCallback(()=>f(e=>!e),[f]),modal:o,branchNodes:l,branchRegistry:u,children:n})},`Dialog`),eb=`DialogTrigger`,tb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,...r}=e,i=Qy(eb,n),a=zg(t,i.triggerRef);return(0,X.jsx)(A_.button,{type:`button`,"aria-haspopup":`dialog`,"aria-expanded":i.open,"aria-controls":i.open?i.contentId:void 0,"data-state":bb(i.open),...r,ref:a,onClick:Z(e.onClick,i.onOpenToggle)})},`DialogTrigger`)),nb=`DialogPortal`,[rb,ib]=Yy(nb,{forceMount:void 0}),ab=qy(e=>{let{__scopeDialog:t,forceMount:n,children:r,container:i}=e,a=Qy(nb,t);return(0,X.jsx)(rb,{scope:t,forceMount:n,children:J.Children.map(r,e=>(0,X.jsx)(Sv,{present:n||a.open,children:(0,X.jsx)(vv,{asChild:!0,container:i,children:e})}))})},`DialogPortal`),ob=`DialogOverlay`,sb=J.forwardRef(qy(function(e,t){let n=ib(ob,e.__scopeDialog),{forceMount:r=n.forceMount,...i}=e,a=Qy(ob,e.__scopeDialog);return a.modal?(0,X.jsx)(Sv,{present:r||a.open,children:(0,X.jsx)(lb,{...i,ref:t})}):null},`DialogOverlay`)),cb=f_(`DialogOverlay.RemoveScroll`),lb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,...r}=e,i=Qy(ob,n),a=zg(t,W_());return(0,X.jsx)(Iy,{as:cb,allowPinchZoom:!0,shards:J.useMemo(()=>[i.contentRef,...i.branchNodes.map(e=>({current:e}))],[i.contentRef,i.branchNodes]),children:(0,X.jsx)(A_.div,{"data-state":bb(i.open),...r,ref:a,style:{pointerEvents:`auto`,...r.style}})})},`DialogOverlayImpl`)),ub=`DialogContent`,db=J.forwardRef(qy(function(e,t){let n=ib(ub,e.__scopeDialog),{forceMount:r=n.forceMount,...i}=e,a=Qy(ub,e.__scopeDialog);return(0,X.jsx)(Sv,{present:r||a.open,children:a.modal?(0,X.jsx)(fb,{...i,ref:t}):(0,X.jsx)(pb,{...i,ref:t})})},`DialogContent`)),fb=J.forwardRef(qy(function(e,t){let n=Qy(ub,e.__scopeDialog),r=J.useRef(null),i=zg(t,n.contentRef,r);return J.useEffect(()=>{let e=r.current;if(e)return Gy(e)},[]),(0,X.jsx)(mb,{...e,ref:i,trapFocus:n.open,disableOutsidePointerEvents:n.open,onCloseAutoFocus:Z(e.onCloseAutoFocus,e=>{e.preventDefault(),n.triggerRef.current?.focus()}),onPointerDownOutside:Z(e.onPointerDownOutside,e=>{let t=e.detail.originalEvent,n=t.button===0&&t.ctrlKey===!0;(t.button===2||n)&&e.preventDefault()}),onFocusOutside:Z(e.onFocusOutside,e=>e.preventDefault())})},`DialogContentModal`)),pb=J.forwardRef(qy(function(e,t){let n=Qy(ub,e.__scopeDialog),r=J.useRef(!1),i=J.useRef(!1);return(0,X.jsx)(mb,{...e,ref:t,trapFocus:!1,disableOutsidePointerEvents:!1,onCloseAutoFocus:t=>{e.onCloseAutoFocus?.(t),t.defaultPrevented||(r.current||n.triggerRef.current?.focus(),t.preventDefault()),r.current=!1,i.current=!1},onInteractOutside:t=>{e.onInteractOutside?.(t),t.defaultPrevented||(r.current=!0,t.detail.originalEvent.type===`pointerdown`&&(i.current=!0));let a=t.target;n.triggerRef.current?.contains(a)&&t.preventDefault(),t.detail.originalEvent.type===`focusin`&&i.current&&t.preventDefault()}})},`DialogContentNonModal`)),mb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,trapFocus:r,onOpenAutoFocus:i,onCloseAutoFocus:a,"aria-describedby":o,children:s,...c}=e,l=Qy(ub,n);return Nv(),(0,X.jsx)(rv,{registry:l.branchRegistry,children:(0,X.jsx)(tv,{asChild:!0,loop:!0,trapped:r,branches:l.branchNodes,onMountAutoFocus:i,onUnmountAutoFocus:a,children:(0,X.jsx)(U_,{role:`dialog`,id:l.contentId,"aria-labelledby":l.titlePresent?l.titleId:void 0,"aria-describedby":l.descriptionPresent?yb(o,l.descriptionId):o,"data-state":bb(l.open),...c,ref:t,deferPointerDownOutside:!0,onDismiss:()=>l.onOpenChange(!1),children:s})})})},`DialogContentImpl`)),hb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,...r}=e,i=Qy(`DialogTitle`,n),{setTitleCount:a}=i;return Gg(()=>(a(e=>e+1),()=>a(e=>e-1)),[a]),(0,X.jsx)(A_.h2,{id:i.titleId,...r,ref:t})},`DialogTitle`)),gb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,...r}=e,i=Qy(`DialogDescription`,n),{setDescriptionCount:a}=i;return Gg(()=>(a(e=>e+1),()=>a(e=>e-1)),[a]),(0,X.jsx)(A_.p,{id:i.descriptionId,...r,ref:t})},`DialogDescription`)),_b=`DialogClose`,vb=J.forwardRef(qy(function(e,t){let{__scopeDialog:n,...r}=e,i=Qy(_b,n);return(0,X.jsx)(A_.button,{type:`button`,...r,ref:t,onClick:Z(e.onClick,()=>i.onOpenChange(!1))})},`DialogClose`));function yb(...e){let t=new Set;for(let n of e)if(typeof n==`string`)for(let e of String(n).trim().split(/\s+/))e&&t.add(e);return t.size>0?Array.from(t).join(` `):void 0}qy(yb,`concatAriaDescribedby`);function bb(e){return e?`open`:`closed`}qy(bb,`getState`);var xb=Object.defineProperty,Sb=(e,t)=>xb(e,`name`,{value:t,configurable:!0}),Cb=Object.freeze({position:`absolute`,border:0,width:1,height:1,padding:0,margin:-1,overflow:`hidden`,clip:`rect(0, 0, 0, 0)`,whiteSpace:`nowrap`,wordWrap:`normal`}),wb=J.forwardRef(Sb(function(e,t){return(0,X.jsx)(A_.span,{...e,ref:t,style:{...Cb,...e.style}})},`VisuallyHidden`)),Tb=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(8),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-dialog-close`,e.className),n[0]=e.className,n[1]=r);let i,a;n[2]===Symbol.for(`react.memo_cache_sentinel`)?(i=(0,X.jsx)(wb,{children:`Close dialog`}),a=(0,X.jsx)(Ph,{}),n[2]=i,n[3]=a):(i=n[2],a=n[3]);let o;return n[4]!==e||n[5]!==t||n[6]!==r?(o=(0,X.jsx)(vb,{asChild:!0,children:(0,X.jsxs)(Tg,{...e,ref:t,type:`button`,className:r,children:[i,a]})}),n[4]=e,n[5]=t,n[6]=r,n[7]=o):o=n[7],o});Tb.displayName=`Dialog.Close`;var Eb=Object.assign(e=>{let t=(0,Y.c)(9),n,r;t[0]===e?(n=t[1],r=t[2]):({children:n,...r}=e,t[0]=e,t[1]=n,t[2]=r);let i;t[3]===Symbol.for(`react.memo_cache_sentinel`)?(i=(0,X.jsx)(sb,{className:`graphiql-dialog-overlay`}),t[3]=i):i=t[3];let a;t[4]===n?a=t[5]:(a=(0,X.jsxs)(ab,{children:[i,(0,X.jsx)(db,{className:`graphiql-dialog`,children:n})]}),t[4]=n,t[5]=a);let o;return t[6]!==r||t[7]!==a?(o=(0,X.jsx)($y,{...r,children:a}),t[6]=r,t[7]=a,t[8]=o):o=t[8],o},{Close:Tb,Title:hb,Trigger:tb,Description:gb}),Db=Object.defineProperty,Ob=(e,t)=>Db(e,`name`,{value:t,configurable:!0});function kb(e){let t=e+`CollectionProvider`,[n,r]=Ug(t),[i,a]=n(t,{collectionRef:{current:null},itemMap:new Map}),o=Ob(e=>{let{scope:t,children:n}=e,r=J.useRef(null),a=J.useRef(new Map).current;return(0,X.jsx)(i,{scope:t,itemMap:a,collectionRef:r,children:n})},`CollectionProvider`);o.displayName=t;let s=e+`CollectionSlot`,c=f_(s),l=J.forwardRef((e,t)=>{let{scope:n,children:r}=e,i=zg(t,a(s,n).collectionRef);return(0,X.jsx)(c,{ref:i,children:r})});l.displayName=s;let u=e+`CollectionItemSlot`,d=`data-radix-collection-item`,f=f_(u),p=J.forwardRef((e,t)=>{let{scope:n,children:r,...i}=e,o=J.useRef(null),s=zg(t,o),c=a(u,n);return J.useEffect(()=>(c.itemMap.set(o,{ref:o,...i}),()=>void c.itemMap.delete(o))),(0,X.jsx)(f,{[d]:``,ref:s,children:r})});p.displayName=u;function m(t){let n=a(e+`CollectionConsumer`,t);return J.useCallback(()=>{let e=n.collectionRef.current;if(!e)return[];let t=Array.from(e.querySelectorAll(`[${d}]`));return Array.from(n.itemMap.values()).sort((e,n)=>t.indexOf(e.ref.current)-t.indexOf(n.ref.current))},[n.collectionRef,n.itemMap])}return Ob(m,`useCollection`),[{Provider:o,Slot:l,ItemSlot:p},m,r]}Ob(kb,`createCollection`);var Ab=new WeakMap,jb=class e extends Map{static{Ob(this,`OrderedDict`)}#e;constructor(e){super(e),this.#e=[...super.keys()],Ab.set(this,!0)}set(e,t){return Ab.get(this)&&!this.has(e)&&this.#e.push(e),super.set(e,t),this}insert(e,t,n){let r=this.has(t),i=r?this.size:this.size+1,a=Pb(e),o=a>=0?Math.min(a,i-1):Math.max(i+a,0);if(r?this.#e.indexOf(t)===o:o===this.size)return this.set(t,n),this;let s=this.#e.filter(e=>e!==t);s.splice(o,0,t);let c=s.map(e=>[e,e===t?n:this.get(e)]);this.clear();for(let[e,t]of c)this.set(e,t);return this}with(t,n,r){let i=new e(this);return i.insert(t,n,r),i}before(e){let t=this.#e.indexOf(e)-1;if(!(t<0))return this.entryAt(t)}setBefore(e,t,n){let r=this.#e.indexOf(e);if(r===-1)return this;let i=this.#e.indexOf(t),a=i!==-1&&i<r?r-1:r;return this.insert(a,t,n)}after(e){let t=this.#e.indexOf(e);if(t=t===-1||t===this.size-1?-1:t+1,t!==-1)return this.entryAt(t)}setAfter(e,t,n){let r=this.#e.indexOf(e);if(r===-1)return this;let i=this.#e.indexOf(t),a=i!==-1&&i<=r?r:r+1;return this.insert(a,t,n)}first(){return this.entryAt(0)}last(){return this.entryAt(-1)}clear(){return this.#e=[],super.clear()}delete(e){let t=super.delete(e);return t&&this.#e.splice(this.#e.indexOf(e),1),t}deleteAt(e){let t=this.keyAt(e);return t!==void 0&&this.delete(t)}at(e){let t=Mb(this.#e,e);if(t!==void 0)return this.get(t)}entryAt(e){let t=Mb(this.#e,e);if(t!==void 0)return[t,this.get(t)]}indexOf(e){return this.#e.indexOf(e)}keyAt(e){return Mb(this.#e,e)}from(e,t){let n=this.indexOf(e);if(n===-1)return;let r=n+t;return r<0&&(r=0),r>=this.size&&(r=this.size-1),this.at(r)}keyFrom(e,t){let n=this.indexOf(e);if(n===-1)return;let r=n+t;return r<0&&(r=0),r>=this.size&&(r=this.size-1),this.keyAt(r)}find(e,t){let n=0;for(let r of this){if(Reflect.apply(e,t,[r,n,this]))return r;n++}}findIndex(e,t){let n=0;for(let r of this){if(Reflect.apply(e,t,[r,n,this]))return n;n++}return-1}filter(t,n){let r=[],i=0;for(let e of this)Reflect.apply(t,n,[e,i,this])&&r.push(e),i++;return new e(r)}map(t,n){let r=[],i=0;for(let e of this)r.push([e[0],Reflect.apply(t,n,[e,i,this])]),i++;return new e(r)}reduce(...e){let[t,n]=e,r=e.length>1;if(!r&&this.size===0)throw TypeError(`Reduce of empty OrderedDict with no initial value`);let i=0,a=n;for(let e of this)a=i===0&&!r?e:Reflect.apply(t,this,[a,e,i,this]),i++;return a}reduceRight(...e){let[t,n]=e,r=e.length>1;if(!r&&this.size===0)throw TypeError(`Reduce of empty OrderedDict with no initial value`);let i=n;for(let e=this.size-1;e>=0;e--){let n=this.entryAt(e);i=e===this.size-1&&!r?n:Reflect.apply(t,this,[i,n,e,this])}return i}sort(e){if(typeof e!=`function`)throw TypeError(`OrderedDict.sort requires a compare function`);let t=[...this.entries()].sort(e);this.clear();for(let[e,n]of t)this.set(e,n);return this}toSorted(t){if(typeof t!=`function`)throw TypeError(`OrderedDict.toSorted requires a compare function`);let n=[...this.entries()].sort(t);return new e(n)}toReversed(){let t=new e;for(let e=this.size-1;e>=0;e--){let n=this.keyAt(e),r=this.get(n);t.set(n,r)}return t}toSpliced(...t){let n=[...this.entries()];return n.splice(...t),new e(n)}slice(t,n){let r=new e;for(let e of this.#e.slice(t,n))r.set(e,this.get(e));return r}every(e,t){let n=0;for(let r of this){if(!Reflect.apply(e,t,[r,n,this]))return!1;n++}return!0}some(e,t){let n=0;for(let r of this){if(Reflect.apply(e,t,[r,n,this]))return!0;n++}return!1}};function Mb(e,t){if(`at`in Array.prototype)return Array.prototype.at.call(e,t);let n=Nb(e,t);return n===-1?void 0:e[n]}Ob(Mb,`at`);function Nb(e,t){let n=e.length,r=Pb(t),i=r>=0?r:n+r;return i<0||i>=n?-1:i}Ob(Nb,`toSafeIndex`);function Pb(e){return e!==e||e===0?0:Math.trunc(e)}Ob(Pb,`toSafeInteger`);function Fb(e){let t=e+`CollectionProvider`,[n,r]=Ug(t),[i,a]=n(t);i.displayName=e+`CollectionStableContextProvider`;let[o,s]=n(t);o.displayName=e+`CollectionStatefulContextProvider`;let c=Ob(({state:e,...t})=>e?(0,X.jsx)(u,{...t,state:e}):(0,X.jsx)(l,{...t}),`CollectionProvider`);c.displayName=t;let l=Ob(e=>{let t=_();return(0,X.jsx)(u,{...e,state:t})},`CollectionInit`);l.displayName=e+`CollectionInit`;let u=Ob(e=>{let{scope:t,children:n,state:r}=e,a=J.useRef(null),[s,c]=J.useState(null),l=zg(a,c),[u,d]=r,f=J.useRef(new jb),p=J.useCallback(()=>{let e=f.current;return Rb(e)||e.sort(zb),e},[]);return J.useEffect(()=>{if(!s)return;let e=Bb(()=>{d(e=>{let t=e.toSorted(zb);return t.some(([t],n)=>e.keyAt(n)!==t)?t:e})});return e.observe(s,{childList:!0,subtree:!0}),()=>{e.disconnect()}},[s,d]),(0,X.jsx)(i,{scope:t,collectionElementRef:l,collectionElementRefObject:a,getCollection:p,setCollection:d,registryRef:f,children:(0,X.jsx)(o,{scope:t,collectionElement:s,collection:u,children:n})})},`CollectionProviderImpl`);u.displayName=e+`CollectionProviderImpl`;let d=e+`CollectionSlot`,f=f_(d),p=J.forwardRef((e,t)=>{let{scope:n,children:r}=e,i=zg(t,a(d,n).collectionElementRef);return(0,X.jsx)(f,{ref:i,children:r})});p.displayName=d;let m=e+`CollectionItemSlot`,h=f_(m),g=J.forwardRef((e,t)=>{let{scope:n,children:r,...i}=e,o=J.useRef(null),{setCollection:s,registryRef:c}=a(m,n),l=J.useRef(i);Ib(l.current,i)||(l.current=i);let u=l.current,d=zg(t,J.useCallback(e=>{let t=c.current;e?t.set(e,{...l.current,element:e}):o.current&&t.delete(o.current)},[c]),o);Gg(()=>{let e=o.current,t=c.current;e&&t.has(e)&&t.set(e,{...u,element:e})},[u,c]);let f=J.useRef(null);return J.useEffect(()=>{let e=o.current,t=f.current;((t?.element??null)!==e||e&&t?.itemData!==u)&&(f.current=e?{element:e,itemData:u}:null,s(n=>{let r=new jb(n);return t&&t.element!==e&&r.delete(t.element),e&&r.set(e,{...u,element:e}),r.sort(zb)}))}),J.useEffect(()=>()=>{let e=f.current;f.current=null,e&&s(t=>{if(!t.has(e.element))return t;let n=new jb(t);return n.delete(e.element),n})},[s]),(0,X.jsx)(h,{"data-radix-collection-item":``,ref:d,children:r})});g.displayName=m;function _(){return J.useState(new jb)}Ob(_,`useInitCollection`);function v(t){let{collection:n}=s(e+`CollectionConsumer`,t);return n}Ob(v,`useCollection`);function y(t){let{getCollection:n}=a(e+`CollectionConsumer`,t);return n}return Ob(y,`useGetCollection`),[{Provider:c,Slot:p,ItemSlot:g},{createCollectionScope:r,useCollection:v,useGetCollection:y,useInitCollection:_}]}Ob(Fb,`createCollection`);function Ib(e,t){if(e===t)return!0;if(typeof e!=`object`||typeof t!=`object`||e==null||t==null)return!1;let n=Object.keys(e),r=Object.keys(t);if(n.length!==r.length)return!1;for(let r of n)if(!Object.prototype.hasOwnProperty.call(t,r)||e[r]!==t[r])return!1;return!0}Ob(Ib,`shallowEqual`);function Lb(e,t){return!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_PRECEDING)}Ob(Lb,`isElementPreceding`);function Rb(e){let t;for(let n of e.keys()){if(t){let e=t.compareDocumentPosition(n);if(!(e&Node.DOCUMENT_POSITION_DISCONNECTED)&&e&Node.DOCUMENT_POSITION_PRECEDING)return!1}t=n}return!0}Ob(Rb,`isInDocumentOrder`);function zb(e,t){return!e[1].element||!t[1].element?0:Lb(e[1].element,t[1].element)?-1:1}Ob(zb,`sortByDocumentPosition`);function Bb(e){return new MutationObserver(t=>{for(let n of t)if(n.type===`childList`){e();return}})}Ob(Bb,`getChildListObserver`);var Vb=Object.defineProperty,Hb=(e,t)=>Vb(e,`name`,{value:t,configurable:!0}),Ub={LTR:`ltr`,RTL:`rtl`},Wb=J.createContext(void 0);function Gb(e){let t=J.useContext(Wb);return e||t||Ub.LTR}Hb(Gb,`useDirection`);var Kb=[`top`,`right`,`bottom`,`left`],qb=Math.min,Jb=Math.max,Yb=Math.round,Xb=Math.floor,Zb=e=>({x:e,y:e}),Qb={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function $b(e,t,n){return Jb(e,qb(t,n))}function ex(e,t){return typeof e==`function`?e(t):e}function tx(e){return e.split(`-`)[0]}function nx(e){return e.split(`-`)[1]}function rx(e){return e===`x`?`y`:`x`}function ix(e){return e===`y`?`height`:`width`}function ax(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function ox(e){return rx(ax(e))}function sx(e,t,n){n===void 0&&(n=!1);let r=nx(e),i=ox(e),a=ix(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=gx(o)),[o,gx(o)]}function cx(e){let t=gx(e);return[lx(e),t,lx(t)]}function lx(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var ux=[`left`,`right`],dx=[`right`,`left`],fx=[`top`,`bottom`],px=[`bottom`,`top`];function mx(e,t,n){switch(e){case`top`:case`bottom`:return n?t?dx:ux:t?ux:dx;case`left`:case`right`:return t?fx:px;default:return[]}}function hx(e,t,n,r){let i=nx(e),a=mx(tx(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(lx)))),a}function gx(e){let t=tx(e);return Qb[t]+e.slice(t.length)}function _x(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function vx(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:_x(e)}function yx(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function bx(e,t,n){let{reference:r,floating:i}=e,a=ax(t),o=ox(t),s=ix(o),c=tx(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=nx(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function xx(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=ex(t,e),p=vx(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=yx(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=yx(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var Sx=50,Cx=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:xx},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=bx(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<Sx&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=bx(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},wx=e=>({name:`arrow`,options:e,async fn(t){let{x:n,y:r,placement:i,rects:a,platform:o,elements:s,middlewareData:c}=t,{element:l,padding:u=0}=ex(e,t)||{};if(l==null)return{};let d=vx(u),f={x:n,y:r},p=ox(i),m=ix(p),h=await o.getDimensions(l),g=p===`y`,_=g?`top`:`left`,v=g?`bottom`:`right`,y=g?`clientHeight`:`clientWidth`,b=a.reference[m]+a.reference[p]-f[p]-a.floating[m],x=f[p]-a.reference[p],S=await(o.getOffsetParent==null?void 0:o.getOffsetParent(l)),C=S?S[y]:0;C&&await(o.isElement==null?void 0:o.isElement(S))||(C=s.floating[y]||a.floating[m]);let w=b/2-x/2,T=C/2-h[m]/2-1,E=qb(d[_],T),D=qb(d[v],T),O=C-h[m]-D,k=C/2-h[m]/2+w,A=$b(E,k,O),j=!c.arrow&&nx(i)!=null&&k!==A&&a.reference[m]/2-(k<E?E:D)-h[m]/2<0,M=j?k<E?k-E:k-O:0;return{[p]:f[p]+M,data:{[p]:A,centerOffset:k-A-M,...j&&{alignmentOffset:M}},reset:j}}}),Tx=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=ex(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=tx(r),_=ax(o),v=tx(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[gx(o)]:cx(o)),x=p!==`none`;!d&&x&&b.push(...hx(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=sx(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===ax(t)||T.every(e=>ax(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=ax(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}};function Ex(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.height,left:e.left-t.width}}function Dx(e){return Kb.some(t=>e[t]>=0)}var Ox=function(e){return e===void 0&&(e={}),{name:`hide`,options:e,async fn(t){let{rects:n,platform:r}=t,{strategy:i=`referenceHidden`,...a}=ex(e,t);switch(i){case`referenceHidden`:{let e=Ex(await r.detectOverflow(t,{...a,elementContext:`reference`}),n.reference);return{data:{referenceHiddenOffsets:e,referenceHidden:Dx(e)}}}case`escaped`:{let e=Ex(await r.detectOverflow(t,{...a,altBoundary:!0}),n.floating);return{data:{escapedOffsets:e,escaped:Dx(e)}}}default:return{}}}}},kx=new Set([`left`,`top`]);async function Ax(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=tx(n),s=nx(n),c=ax(n)===`y`,l=kx.has(o)?-1:1,u=a&&c?-1:1,d=ex(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var jx=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await Ax(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},Mx=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=ex(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=ax(i),p=rx(f),m=u[p],h=u[f],g=(e,t)=>$b(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}},Nx=function(e){return e===void 0&&(e={}),{options:e,fn(t){let{x:n,y:r,placement:i,rects:a,middlewareData:o}=t,{offset:s=0,mainAxis:c=!0,crossAxis:l=!0}=ex(e,t),u={x:n,y:r},d=ax(i),f=rx(d),p=u[f],m=u[d],h=ex(s,t),g=typeof h==`number`?{mainAxis:h,crossAxis:0}:{mainAxis:h.mainAxis??0,crossAxis:h.crossAxis??0};if(c){let e=f===`y`?`height`:`width`,t=a.reference[f]-a.floating[e]+g.mainAxis,n=a.reference[f]+a.reference[e]-g.mainAxis;p<t?p=t:p>n&&(p=n)}if(l){let e=f===`y`?`width`:`height`,t=kx.has(tx(i)),n=a.reference[d]-a.floating[e]+(t&&o.offset?.[d]||0)+(t?0:g.crossAxis),r=a.reference[d]+a.reference[e]+(t?0:o.offset?.[d]||0)-(t?g.crossAxis:0);m<n?m=n:m>r&&(m=r)}return{[f]:p,[d]:m}}}},Px=function(e){return e===void 0&&(e={}),{name:`size`,options:e,async fn(t){let{placement:n,rects:r,platform:i,elements:a}=t,{apply:o=()=>{},...s}=ex(e,t),c=await i.detectOverflow(t,s),l=tx(n),u=nx(n),d=ax(n)===`y`,{width:f,height:p}=r.floating,m,h;l===`top`||l===`bottom`?(m=l,h=u===(await(i.isRTL==null?void 0:i.isRTL(a.floating))?`start`:`end`)?`left`:`right`):(h=l,m=u===`end`?`top`:`bottom`);let g=p-c.top-c.bottom,_=f-c.left-c.right,v=qb(p-c[m],g),y=qb(f-c[h],_),b=t.middlewareData.shift,x=!b,S=v,C=y;b!=null&&b.enabled.x&&(C=_),b!=null&&b.enabled.y&&(S=g),x&&!u&&(d?C=f-2*Jb(c.left,c.right):S=p-2*Jb(c.top,c.bottom)),await o({...t,availableWidth:C,availableHeight:S});let w=await i.getDimensions(a.floating);return f!==w.width||p!==w.height?{reset:{rects:!0}}:{}}}};function Fx(){return typeof window<`u`}function Ix(e){return zx(e)?(e.nodeName||``).toLowerCase():`#document`}function Lx(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function Rx(e){return((zx(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function zx(e){return Fx()?e instanceof Node||e instanceof Lx(e).Node:!1}function Bx(e){return Fx()?e instanceof Element||e instanceof Lx(e).Element:!1}function Vx(e){return Fx()?e instanceof HTMLElement||e instanceof Lx(e).HTMLElement:!1}function Hx(e){return!Fx()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof Lx(e).ShadowRoot}function Ux(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=eS(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function Wx(e){return/^(table|td|th)$/.test(Ix(e))}function Gx(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var Kx=/transform|translate|scale|rotate|perspective|filter/,qx=/paint|layout|strict|content/,Jx=e=>!!e&&e!==`none`,Yx;function Xx(e){let t=Bx(e)?eS(e):e;return Jx(t.transform)||Jx(t.translate)||Jx(t.scale)||Jx(t.rotate)||Jx(t.perspective)||!Qx()&&(Jx(t.backdropFilter)||Jx(t.filter))||Kx.test(t.willChange||``)||qx.test(t.contain||``)}function Zx(e){let t=nS(e);for(;Vx(t)&&!$x(t);){if(Xx(t))return t;if(Gx(t))return null;t=nS(t)}return null}function Qx(){return Yx??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),Yx}function $x(e){return/^(html|body|#document)$/.test(Ix(e))}function eS(e){return Lx(e).getComputedStyle(e)}function tS(e){return Bx(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function nS(e){if(Ix(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||Hx(e)&&e.host||Rx(e);return Hx(t)?t.host:t}function rS(e){let t=nS(e);return $x(t)?(e.ownerDocument||e).body:Vx(t)&&Ux(t)?t:rS(t)}function iS(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=rS(e),i=r===e.ownerDocument?.body,a=Lx(r);if(i){let e=aS(a);return t.concat(a,a.visualViewport||[],Ux(r)?r:[],e&&n?iS(e):[])}return t.concat(r,iS(r,[],n))}function aS(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}function oS(e){let t=eS(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=Vx(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=Yb(n)!==a||Yb(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function sS(e){return Bx(e)?e:e.contextElement}function cS(e){let t=sS(e);if(!Vx(t))return Zb(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=oS(t),o=(a?Yb(n.width):n.width)/r,s=(a?Yb(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var lS=Zb(0);function uS(e){let t=Lx(e);return!Qx()||!t.visualViewport?lS:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function dS(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===Lx(e)}function fS(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=sS(e),o=Zb(1);t&&(r?Bx(r)&&(o=cS(r)):o=cS(e));let s=dS(a,n,r)?uS(a):Zb(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=Lx(a),t=Bx(r)?Lx(r):r,n=e,i=aS(n);for(;i&&t!==n;){let e=cS(i),t=i.getBoundingClientRect(),r=eS(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=Lx(i),i=aS(n)}}return yx({width:u,height:d,x:c,y:l})}function pS(e,t){let n=tS(e).scrollLeft;return t?t.left+n:fS(Rx(e)).left+n}function mS(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-pS(e,n),y:n.top+t.scrollTop}}function hS(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=Rx(r),s=t?Gx(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=Zb(1),u=Zb(0),d=Vx(r);if((d||!a)&&((Ix(r)!==`body`||Ux(o))&&(c=tS(r)),d)){let e=fS(r);l=cS(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?mS(o,c):Zb(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function gS(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function _S(e){let t=tS(e),n=e.ownerDocument.body,r=Jb(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=Jb(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+pS(e),o=-t.scrollTop;return eS(n).direction===`rtl`&&(a+=Jb(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var vS=25;function yS(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=Lx(e),a=Rx(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!Qx()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(pS(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=vS&&(s-=o)}return{width:s,height:c,x:l,y:u}}function bS(e,t){let n=fS(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=cS(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function xS(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=yS(e,n,t);else if(t===`document`)r=_S(Rx(e));else if(Bx(t))r=bS(t,n);else{let n=uS(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return yx(r)}function SS(e,t){let n=t.get(e);if(n)return n;let r=iS(e,[],!1).filter(e=>Bx(e)&&Ix(e)!==`body`),i=null,a=eS(e).position===`fixed`,o=a?nS(e):e;for(;Bx(o)&&!$x(o);){let e=eS(o),t=Xx(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=nS(o)}return t.set(e,r),r}function CS(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?Gx(t)?[]:SS(t,this._c):[].concat(n),r],o=xS(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=xS(t,a[e],i);s=Jb(n.top,s),c=qb(n.right,c),l=qb(n.bottom,l),u=Jb(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function wS(e){let{width:t,height:n}=oS(e);return{width:t,height:n}}function TS(e,t,n){let r=Vx(t),i=Rx(t),a=n===`fixed`,o=fS(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=Zb(0);if((r||!a)&&((Ix(t)!==`body`||Ux(i))&&(s=tS(t)),r)){let e=fS(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=pS(i));let l=i&&!r&&!a?mS(i,s):Zb(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function ES(e){return eS(e).position===`static`}function DS(e,t){if(!Vx(e)||eS(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return Rx(e)===n&&(n=n.ownerDocument.body),n}function OS(e,t){let n=Lx(e);if(Gx(e))return n;if(!Vx(e)){let t=nS(e);for(;t&&!$x(t);){if(Bx(t)&&!ES(t))return t;t=nS(t)}return n}let r=DS(e,t);for(;r&&Wx(r)&&ES(r);)r=DS(r,t);return r&&$x(r)&&ES(r)&&!Xx(r)?n:r||Zx(e)||n}var kS=async function(e){let t=this.getOffsetParent||OS,n=this.getDimensions,r=await n(e.floating);return{reference:TS(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function AS(e){return eS(e).direction===`rtl`}var jS={convertOffsetParentRelativeRectToViewportRelativeRect:hS,getDocumentElement:Rx,getClippingRect:CS,getOffsetParent:OS,getElementRects:kS,getClientRects:gS,getDimensions:wS,getScale:cS,isElement:Bx,isRTL:AS};function MS(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function NS(e,t,n){let r=null,i,a=Rx(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=Xb(d),h=Xb(a.clientWidth-(u+f)),g=Xb(a.clientHeight-(d+p)),_=Xb(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:Jb(0,qb(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!MS(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=Lx(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function PS(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=sS(e),u=i||a?[...l?iS(l):[],...t?iS(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?NS(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?fS(e):null;c&&g();function g(){let t=fS(e);h&&!MS(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var FS=xx,IS=jx,LS=Mx,RS=Tx,zS=Px,BS=Ox,VS=wx,HS=Nx,US=(e,t,n)=>{let r=new Map,i=n??{},a={...jS,...i.platform,_c:r};return Cx(e,t,{...i,platform:a})},WS=typeof document<`u`?J.useLayoutEffect:function(){};function GS(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(typeof e==`function`&&e.toString()===t.toString())return!0;let n,r,i;if(e&&t&&typeof e==`object`){if(Array.isArray(e)){if(n=e.length,n!==t.length)return!1;for(r=n;r--!==0;)if(!GS(e[r],t[r]))return!1;return!0}if(i=Object.keys(e),n=i.length,n!==Object.keys(t).length)return!1;for(r=n;r--!==0;)if(!{}.hasOwnProperty.call(t,i[r]))return!1;for(r=n;r--!==0;){let n=i[r];if(!(n===`_owner`&&e.$$typeof)&&!GS(e[n],t[n]))return!1}return!0}return e!==e&&t!==t}function KS(e){return typeof window>`u`?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function qS(e,t){let n=KS(e);return Math.round(t*n)/n}function JS(e){let t=J.useRef(e);return WS(()=>{t.current=e}),t}function YS(e){e===void 0&&(e={});let{placement:t=`bottom`,strategy:n=`absolute`,middleware:r=[],platform:i,elements:{reference:a,floating:o}={},transform:s=!0,whileElementsMounted:c,open:l}=e,[u,d]=J.useState({x:0,y:0,strategy:n,placement:t,middlewareData:{},isPositioned:!1}),[f,p]=J.useState(r);GS(f,r)||p(r);let[m,h]=J.useState(null),[g,_]=J.useState(null),v=J.useCallback(e=>{e!==S.current&&(S.current=e,h(e))},[]),y=J.useCallback(e=>{e!==C.current&&(C.current=e,_(e))},[]),b=a||m,x=o||g,S=J.useRef(null),C=J.useRef(null),w=J.useRef(u),T=c!=null,E=JS(c),D=JS(i),O=JS(l),k=J.useCallback(()=>{if(!S.current||!C.current)return;let e={placement:t,strategy:n,middleware:f};D.current&&(e.platform=D.current),US(S.current,C.current,e).then(e=>{let t={...e,isPositioned:O.current!==!1};A.current&&!GS(w.current,t)&&(w.current=t,D_.flushSync(()=>{d(t)}))})},[f,t,n,D,O]);WS(()=>{l===!1&&w.current.isPositioned&&(w.current.isPositioned=!1,d(e=>({...e,isPositioned:!1})))},[l]);let A=J.useRef(!1);WS(()=>(A.current=!0,()=>{A.current=!1}),[]),WS(()=>{if(b&&(S.current=b),x&&(C.current=x),b&&x){if(E.current)return E.current(b,x,k);k()}},[b,x,k,E,T]);let j=J.useMemo(()=>({reference:S,floating:C,setReference:v,setFloating:y}),[v,y]),M=J.useMemo(()=>({reference:b,floating:x}),[b,x]),N=J.useMemo(()=>{let e={position:n,left:0,top:0};if(!M.floating)return e;let t=qS(M.floating,u.x),r=qS(M.floating,u.y);return s?{...e,transform:`translate(`+t+`px, `+r+`px)`,...KS(M.floating)>=1.5&&{willChange:`transform`}}:{position:n,left:t,top:r}},[n,s,M.floating,u.x,u.y]);return J.useMemo(()=>({...u,update:k,refs:j,elements:M,floatingStyles:N}),[u,k,j,M,N])}var XS=e=>{function t(e){return{}.hasOwnProperty.call(e,`current`)}return{name:`arrow`,options:e,fn(n){let{element:r,padding:i}=typeof e==`function`?e(n):e;return r&&t(r)?r.current==null?{}:VS({element:r.current,padding:i}).fn(n):r?VS({element:r,padding:i}).fn(n):{}}}},ZS=(e,t)=>{let n=IS(e);return{name:n.name,fn:n.fn,options:[e,t]}},QS=(e,t)=>{let n=LS(e);return{name:n.name,fn:n.fn,options:[e,t]}},$S=(e,t)=>({fn:HS(e).fn,options:[e,t]}),eC=(e,t)=>{let n=RS(e);return{name:n.name,fn:n.fn,options:[e,t]}},tC=(e,t)=>{let n=zS(e);return{name:n.name,fn:n.fn,options:[e,t]}},nC=(e,t)=>{let n=BS(e);return{name:n.name,fn:n.fn,options:[e,t]}},rC=(e,t)=>{let n=XS(e);return{name:n.name,fn:n.fn,options:[e,t]}},iC=Object.defineProperty,aC=(e,t)=>iC(e,`name`,{value:t,configurable:!0});function oC(e){let[t,n]=J.useState(void 0);return Gg(()=>{if(e){n({width:e.offsetWidth,height:e.offsetHeight});let t=0,r=new ResizeObserver(r=>{if(!Array.isArray(r)||!r.length)return;let i=r[0];window.cancelAnimationFrame(t),t=window.requestAnimationFrame(()=>{let t,r;if(`borderBoxSize`in i){let e=i.borderBoxSize,n=Array.isArray(e)?e[0]:e;t=n.inlineSize,r=n.blockSize}else t=e.offsetWidth,r=e.offsetHeight;n({width:t,height:r})})});return r.observe(e,{box:`border-box`}),()=>{window.cancelAnimationFrame(t),r.unobserve(e)}}n(void 0)},[e]),t}aC(oC,`useSize`);var sC=Object.defineProperty,cC=(e,t)=>sC(e,`name`,{value:t,configurable:!0}),lC={Partial:`partial`,Always:`always`},uC={Optimized:`optimized`,Always:`always`},dC=`Popper`,[fC,pC]=Ug(dC),[mC,hC]=fC(dC),gC=cC(e=>{let{__scopePopper:t,children:n}=e,[r,i]=J.useState(null),[a,o]=J.useState(void 0);return(0,X.jsx)(mC,{scope:t,anchor:r,onAnchorChange:i,placementState:a,setPlacementState:o,children:n})},`Popper`),_C=`PopperAnchor`,vC=J.forwardRef(cC(function(e,t){let{__scopePopper:n,virtualRef:r,...i}=e,a=hC(_C,n),o=J.useRef(null),s=a.onAnchorChange,c=zg(t,J.useCallback(e=>{o.current=e,e&&s(e)},[s])),l=J.useRef(null);J.useEffect(()=>{if(!r)return;let e=l.current;l.current=r.current,e!==l.current&&s(l.current)});let u=a.placementState&&TC(a.placementState),d=u?.[0],f=u?.[1];return r?null:(0,X.jsx)(A_.div,{"data-radix-popper-side":d,"data-radix-popper-align":f,...i,ref:c})},`PopperAnchor`)),yC=`PopperContent`,[bC,xC]=fC(yC),SC=J.forwardRef(cC(function(e,t){let{__scopePopper:n,side:r=`bottom`,sideOffset:i=0,align:a=`center`,alignOffset:o=0,arrowPadding:s=0,avoidCollisions:c=!0,collisionBoundary:l=[],collisionPadding:u=0,sticky:d=lC.Partial,hideWhenDetached:f=!1,updatePositionStrategy:p=uC.Optimized,onPlaced:m,...h}=e,g=hC(yC,n),[_,v]=J.useState(null),y=zg(t,v),[b,x]=J.useState(null),S=oC(b),C=S?.width??0,w=S?.height??0,T=r+(a===`center`?``:`-`+a),E=typeof u==`number`?u:{top:0,right:0,bottom:0,left:0,...u},D=Array.isArray(l)?l:[l],O=D.length>0,k={padding:E,boundary:D.filter(CC),altBoundary:O},{refs:A,floatingStyles:j,placement:M,isPositioned:N,middlewareData:P}=YS({strategy:`fixed`,placement:T,whileElementsMounted:cC((...e)=>PS(...e,{animationFrame:p===uC.Always}),`whileElementsMounted`),elements:{reference:g.anchor},middleware:[ZS({mainAxis:i+w,alignmentAxis:o}),c&&QS({mainAxis:!0,crossAxis:!1,...d===lC.Partial?{limiter:$S()}:{},...k}),c&&eC({...k}),tC({...k,apply:cC(({elements:e,rects:t,availableWidth:n,availableHeight:r})=>{let{width:i,height:a}=t.reference,o=e.floating.style;o.setProperty(`--radix-popper-available-width`,`${n}px`),o.setProperty(`--radix-popper-available-height`,`${r}px`),o.setProperty(`--radix-popper-anchor-width`,`${i}px`),o.setProperty(`--radix-popper-anchor-height`,`${a}px`)},`apply`)}),b&&rC({element:b,padding:s}),wC({arrowWidth:C,arrowHeight:w}),f&&nC(O?{strategy:`referenceHidden`,...k}:{strategy:`referenceHidden`,padding:k.padding,altBoundary:k.altBoundary})]}),F=g.setPlacementState;Gg(()=>(F(M),()=>{F(void 0)}),[M,F]);let[I,L]=TC(M),ee=F_(m);Gg(()=>{N&&ee?.()},[N,ee]);let te=P.arrow?.x,ne=P.arrow?.y,R=P.arrow?.centerOffset!==0,[re,z]=J.useState();return Gg(()=>{_&&z(window.getComputedStyle(_).zIndex)},[_]),(0,X.jsx)(`div`,{ref:A.setFloating,"data-radix-popper-content-wrapper":``,style:{...j,transform:N?j.transform:`translate(0, -200%)`,minWidth:`max-content`,zIndex:re,"--radix-popper-transform-origin":[P.transformOrigin?.x,P.transformOrigin?.y].join(` `),...P.hide?.referenceHidden&&{visibility:`hidden`,pointerEvents:`none`}},dir:e.dir,children:(0,X.jsx)(bC,{scope:n,placedSide:I,placedAlign:L,onArrowChange:x,arrowX:te,arrowY:ne,shouldHideArrow:R,children:(0,X.jsx)(A_.div,{"data-side":I,"data-align":L,...h,ref:y,style:{...h.style,animation:N?h.style?.animation:`none`}})})})},`PopperContent`));function CC(e){return e!==null}cC(CC,`isNotNull`);var wC=cC(e=>({name:`transformOrigin`,options:e,fn(t){let{placement:n,rects:r,middlewareData:i}=t,a=i.arrow?.centerOffset!==0,o=a?0:e.arrowWidth,s=a?0:e.arrowHeight,[c,l]=TC(n),u={start:`0%`,center:`50%`,end:`100%`}[l],d=(i.arrow?.x??0)+o/2,f=(i.arrow?.y??0)+s/2,p=``,m=``;return c===`bottom`?(p=a?u:`${d}px`,m=`${-s}px`):c===`top`?(p=a?u:`${d}px`,m=`${r.floating.height+s}px`):c===`right`?(p=`${-s}px`,m=a?u:`${f}px`):c===`left`&&(p=`${r.floating.width+s}px`,m=a?u:`${f}px`),{data:{x:p,y:m}}}}),`transformOrigin`);function TC(e){let[t,n=`center`]=e.split(`-`);return[t,n]}cC(TC,`getSideAndAlignFromPlacement`);var EC=Object.defineProperty,DC=(e,t)=>EC(e,`name`,{value:t,configurable:!0}),OC=!1;function kC(){let[e,t]=J.useState(OC);return J.useEffect(()=>{OC||(OC=!0,t(!0))},[]),e}DC(kC,`useIsHydrated`);var AC=J.useSyncExternalStore;function jC(){return()=>{}}DC(jC,`subscribe`);function MC(){return AC(jC,()=>!0,()=>!1)}DC(MC,`useIsHydratedModern`);var NC=typeof AC==`function`?MC:kC,PC=Object.defineProperty,FC=(e,t)=>PC(e,`name`,{value:t,configurable:!0}),IC=`rovingFocusGroup.onEntryFocus`,LC={bubbles:!1,cancelable:!0},RC=`RovingFocusGroup`,[zC,BC,VC]=kb(RC),[HC,UC]=Ug(RC,[VC]),WC={Vertical:`vertical`,Horizontal:`horizontal`},GC={LTR:`ltr`,RTL:`rtl`},[KC,qC]=HC(RC),JC=J.forwardRef(FC(function(e,t){return(0,X.jsx)(zC.Provider,{scope:e.__scopeRovingFocusGroup,children:(0,X.jsx)(zC.Slot,{scope:e.__scopeRovingFocusGroup,children:(0,X.jsx)(YC,{...e,ref:t})})})},`RovingFocusGroup`)),YC=J.forwardRef(FC(function(e,t){let{__scopeRovingFocusGroup:n,orientation:r,loop:i=!1,dir:a,currentTabStopId:o,defaultCurrentTabStopId:s,onCurrentTabStopIdChange:c,onEntryFocus:l,preventScrollOnEntryFocus:u=!1,...d}=e,f=J.useRef(null),p=zg(t,f),m=Gb(a),[h,g]=a_({prop:o,defaultProp:s??null,onChange:c,caller:RC}),[_,v]=J.useState(!1),y=F_(l),b=BC(n),x=J.useRef(!1),[S,C]=J.useState(0);return J.useEffect(()=>{let e=f.current;if(e)return e.addEventListener(IC,y),()=>e.removeEventListener(IC,y)},[y]),(0,X.jsx)(KC,{scope:n,orientation:r,dir:m,loop:i,currentTabStopId:h,onItemFocus:J.useCallback(e=>g(e),[g]),onItemShiftTab:J.useCallback(()=>v(!0),[]),onFocusableItemAdd:J.useCallback(()=>C(e=>e+1),[]),onFocusableItemRemove:J.useCallback(()=>C(e=>e-1),[]),children:(0,X.jsx)(A_.div,{tabIndex:_||S===0?-1:0,"data-orientation":r,...d,ref:p,style:{outline:`none`,...e.style},onMouseDown:Z(e.onMouseDown,()=>{x.current=!0}),onFocus:Z(e.onFocus,e=>{let t=!x.current;if(e.target===e.currentTarget&&t&&!_){let t=new CustomEvent(IC,LC);if(e.currentTarget.dispatchEvent(t),!t.defaultPrevented){let e=b().filter(e=>e.focusable);tw([e.find(e=>e.active),e.find(e=>e.id===h),...e].filter(Boolean).map(e=>e.ref.current),u)}}x.current=!1}),onBlur:Z(e.onBlur,()=>v(!1))})})},`RovingFocusGroupImpl`)),XC=`RovingFocusGroupItem`,ZC=J.forwardRef(FC(function(e,t){let{__scopeRovingFocusGroup:n,focusable:r=!0,active:i=!1,tabStopId:a,children:o,...s}=e,c=Xg(),l=a||c,u=qC(XC,n),d=u.currentTabStopId===l,f=BC(n),{onFocusableItemAdd:p,onFocusableItemRemove:m,currentTabStopId:h}=u,g=NC();return Gg(()=>{if(g&&r)return p(),()=>m()},[g,r,p,m]),J.useEffect(()=>{if(!g&&r)return p(),()=>m()},[g,r,p,m]),(0,X.jsx)(zC.ItemSlot,{scope:n,id:l,focusable:r,active:i,children:(0,X.jsx)(A_.span,{tabIndex:d?0:-1,"data-orientation":u.orientation,...s,ref:t,onMouseDown:Z(e.onMouseDown,e=>{r?u.onItemFocus(l):e.preventDefault()}),onFocus:Z(e.onFocus,()=>u.onItemFocus(l)),onKeyDown:Z(e.onKeyDown,e=>{if(e.key===`Tab`&&e.shiftKey){u.onItemShiftTab();return}if(e.target!==e.currentTarget)return;let t=ew(e,u.orientation,u.dir);if(t!==void 0){if(e.metaKey||e.ctrlKey||e.altKey||e.shiftKey)return;e.preventDefault();let n=f().filter(e=>e.focusable).map(e=>e.ref.current);if(t===`last`)n.reverse();else if(t===`prev`||t===`next`){t===`prev`&&n.reverse();let r=n.indexOf(e.currentTarget);n=u.loop?nw(n,r+1):n.slice(r+1)}setTimeout(()=>tw(n))}}),children:typeof o==`function`?o({isCurrentTabStop:d,hasTabStop:h!=null}):o})})},`RovingFocusGroupItem`)),QC={ArrowLeft:`prev`,ArrowUp:`prev`,ArrowRight:`next`,ArrowDown:`next`,PageUp:`first`,Home:`first`,PageDown:`last`,End:`last`};function $C(e,t){return t===GC.RTL?e===`ArrowLeft`?`ArrowRight`:e===`ArrowRight`?`ArrowLeft`:e:e}FC($C,`getDirectionAwareKey`);function ew(e,t,n){let r=$C(e.key,n);if(!(t===WC.Vertical&&[`ArrowLeft`,`ArrowRight`].includes(r))&&!(t===WC.Horizontal&&[`ArrowUp`,`ArrowDown`].includes(r)))return QC[r]}FC(ew,`getFocusIntent`);function tw(e,t=!1){let n=document.activeElement;for(let r of e)if(r===n||(r.focus({preventScroll:t}),document.activeElement!==n))return}FC(tw,`focusFirst`);function nw(e,t){return e.map((n,r)=>e[(t+r)%e.length])}FC(nw,`wrapArray`);var rw=Object.defineProperty,iw=(e,t)=>rw(e,`name`,{value:t,configurable:!0}),aw=[`Enter`,` `],ow=[`ArrowDown`,`PageUp`,`Home`],sw=[`ArrowUp`,`PageDown`,`End`],cw=[...ow,...sw];[...aw],[...aw];var lw=`Menu`,[uw,dw,fw]=kb(lw),[pw,mw]=Ug(lw,[fw,pC,UC]),hw=pC(),gw=UC(),[_w,vw]=pw(lw),[yw,bw]=pw(lw),xw=iw(e=>{let{__scopeMenu:t,open:n=!1,children:r,dir:i,onOpenChange:a,modal:o=!0}=e,s=hw(t),[c,l]=J.useState(null),u=J.useRef(!1),d=F_(a),f=Gb(i);return J.useEffect(()=>{let e=iw(()=>{u.current=!0,document.addEventListener(`pointerdown`,t,{capture:!0,once:!0}),document.addEventListener(`pointermove`,t,{capture:!0,once:!0})},`handleKeyDown`),t=iw(()=>u.current=!1,`handlePointer`);return document.addEventListener(`keydown`,e,{capture:!0}),()=>{document.removeEventListener(`keydown`,e,{capture:!0}),document.removeEventListener(`pointerdown`,t,{capture:!0}),document.removeEventListener(`pointermove`,t,{capture:!0})}},[]),J.useEffect(()=>{if(!n)return;let e=iw(()=>d(!1),`handleBlur`);return window.addEventListener(`blur`,e),()=>window.removeEventListener(`blur`,e)},[n,d]),(0,X.jsx)(gC,{...s,children:(0,X.jsx)(_w,{scope:t,open:n,onOpenChange:d,content:c,onContentChange:l,children:(0,X.jsx)(yw,{scope:t,onClose:J.useCallback(()=>d(!1),[d]),isUsingKeyboardRef:u,dir:f,modal:o,children:r})})})},`Menu`),Sw=J.forwardRef(iw(function(e,t){let{__scopeMenu:n,...r}=e,i=hw(n);return(0,X.jsx)(vC,{...i,...r,ref:t})},`MenuAnchor`)),Cw=`MenuPortal`,[ww,Tw]=pw(Cw,{forceMount:void 0}),Ew=iw(e=>{let{__scopeMenu:t,forceMount:n,children:r,container:i}=e,a=vw(Cw,t);return(0,X.jsx)(ww,{scope:t,forceMount:n,children:(0,X.jsx)(Sv,{present:n||a.open,children:(0,X.jsx)(vv,{asChild:!0,container:i,children:r})})})},`MenuPortal`),Dw=`MenuContent`,[Ow,kw]=pw(Dw),Aw=J.forwardRef(iw(function(e,t){let n=Tw(Dw,e.__scopeMenu),{forceMount:r=n.forceMount,...i}=e,a=vw(Dw,e.__scopeMenu),o=bw(Dw,e.__scopeMenu);return(0,X.jsx)(uw.Provider,{scope:e.__scopeMenu,children:(0,X.jsx)(Sv,{present:r||a.open,children:(0,X.jsx)(uw.Slot,{scope:e.__scopeMenu,children:o.modal?(0,X.jsx)(jw,{...i,ref:t}):(0,X.jsx)(Mw,{...i,ref:t})})})})},`MenuContent`)),jw=J.forwardRef(iw(function(e,t){let n=vw(Dw,e.__scopeMenu),r=J.useRef(null),i=zg(t,r);return J.useEffect(()=>{let e=r.current;if(e)return Gy(e)},[]),(0,X.jsx)(Pw,{...e,ref:i,trapFocus:n.open,disableOutsidePointerEvents:n.open,disableOutsideScroll:!0,onFocusOutside:Z(e.onFocusOutside,e=>e.preventDefault(),{checkForDefaultPrevented:!1}),onDismiss:()=>n.onOpenChange(!1)})},`MenuRootContentModal`)),Mw=J.forwardRef(iw(function(e,t){let n=vw(Dw,e.__scopeMenu);return(0,X.jsx)(Pw,{...e,ref:t,trapFocus:!1,disableOutsidePointerEvents:!1,disableOutsideScroll:!1,onDismiss:()=>n.onOpenChange(!1)})},`MenuRootContentNonModal`)),Nw=f_(`MenuContent.ScrollLock`),Pw=J.forwardRef(iw(function(e,t){let{__scopeMenu:n,loop:r=!1,trapFocus:i,onOpenAutoFocus:a,onCloseAutoFocus:o,disableOutsidePointerEvents:s,onEntryFocus:c,onEscapeKeyDown:l,onPointerDownOutside:u,onFocusOutside:d,onInteractOutside:f,onDismiss:p,disableOutsideScroll:m,...h}=e,g=vw(Dw,n),_=bw(Dw,n),v=hw(n),y=gw(n),b=dw(n),[x,S]=J.useState(null),C=J.useRef(null),[w,T]=J.useState(null);av(w);let{nodes:E,registry:D}=iv(),O=!!(i||m),k=zg(t,C,g.onContentChange,T),A=J.useRef(0),j=J.useRef(``),M=J.useRef(0),N=J.useRef(null),P=J.useRef(`right`),F=J.useRef(0),I=J.useMemo(()=>m?[C,...E.map(e=>({current:e}))]:[],[C,E,m]),L=m?Iy:J.Fragment,ee=m?{as:Nw,allowPinchZoom:!0,shards:I}:void 0,te=iw(e=>{let t=j.current+e,n=b().filter(e=>!e.disabled),r=document.activeElement,i=n.find(e=>e.ref.current===r)?.textValue,a=Xw(n.map(e=>e.textValue),t,i),o=n.find(e=>e.textValue===a)?.ref.current;function s(e){j.current=e,window.clearTimeout(A.current),e!==``&&(A.current=window.setTimeout(()=>s(``),1e3))}iw(s,`updateSearch`),s(t),o&&setTimeout(()=>o.focus())},`handleTypeaheadSearch`);J.useEffect(()=>()=>window.clearTimeout(A.current),[]),Nv();let ne=J.useCallback(e=>P.current===N.current?.side&&Qw(e,N.current?.area),[]);return(0,X.jsx)(Ow,{scope:n,searchRef:j,onItemEnter:J.useCallback(e=>{ne(e)&&e.preventDefault()},[ne]),onItemLeave:J.useCallback(e=>{ne(e)||(C.current?.focus(),S(null))},[ne]),onTriggerLeave:J.useCallback(e=>{ne(e)&&e.preventDefault()},[ne]),pointerGraceTimerRef:M,onPointerGraceIntentChange:J.useCallback(e=>{N.current=e},[]),children:(0,X.jsx)(rv,{registry:O?D:null,children:(0,X.jsx)(L,{...ee,children:(0,X.jsx)(tv,{asChild:!0,trapped:i,branches:E,onMountAutoFocus:Z(a,e=>{e.preventDefault(),C.current?.focus({preventScroll:!0})}),onUnmountAutoFocus:o,children:(0,X.jsx)(U_,{asChild:!0,disableOutsidePointerEvents:s,onEscapeKeyDown:l,onPointerDownOutside:u,onFocusOutside:d,onInteractOutside:f,onDismiss:p,children:(0,X.jsx)(JC,{asChild:!0,...y,dir:_.dir,orientation:`vertical`,loop:r,currentTabStopId:x,onCurrentTabStopIdChange:S,onEntryFocus:Z(c,e=>{_.isUsingKeyboardRef.current||e.preventDefault()}),preventScrollOnEntryFocus:!0,children:(0,X.jsx)(SC,{role:`menu`,"aria-orientation":`vertical`,"data-state":Gw(g.open),"data-radix-menu-content":``,dir:_.dir,...v,...h,ref:k,style:{outline:`none`,...h.style},onKeyDown:Z(h.onKeyDown,e=>{let t=e.target.closest(`[data-radix-menu-content]`)===e.currentTarget,n=e.ctrlKey||e.altKey||e.metaKey,r=e.key.length===1;t&&(e.key===`Tab`&&e.preventDefault(),!n&&r&&te(e.key));let i=C.current;if(e.target!==i||!cw.includes(e.key))return;e.preventDefault();let a=b().filter(e=>!e.disabled).map(e=>e.ref.current);sw.includes(e.key)&&a.reverse(),Jw(a)}),onBlur:Z(e.onBlur,e=>{e.currentTarget.contains(e.target)||(window.clearTimeout(A.current),j.current=``)}),onPointerMove:Z(e.onPointerMove,$w(e=>{let t=e.target,n=F.current!==e.clientX;if(e.currentTarget.contains(t)&&n){let t=e.clientX>F.current?`right`:`left`;P.current=t,F.current=e.clientX}}))})})})})})})})},`MenuContentImpl`)),Fw=`MenuItem`,Iw=`menu.itemSelect`,Lw=J.forwardRef(iw(function(e,t){let{disabled:n=!1,onSelect:r,...i}=e,a=J.useRef(null),o=bw(Fw,e.__scopeMenu),s=kw(Fw,e.__scopeMenu),c=zg(t,a),l=J.useRef(!1),u=iw(()=>{let e=a.current;if(!n&&e){let t=new CustomEvent(Iw,{bubbles:!0,cancelable:!0});e.addEventListener(Iw,e=>r?.(e),{once:!0}),j_(e,t),t.defaultPrevented?l.current=!1:o.onClose()}},`handleSelect`);return(0,X.jsx)(Rw,{...i,ref:c,disabled:n,onClick:Z(e.onClick,u),onPointerDown:t=>{e.onPointerDown?.(t),l.current=!0},onPointerUp:Z(e.onPointerUp,e=>{l.current||e.currentTarget?.click()}),onKeyDown:Z(e.onKeyDown,e=>{n||e.target!==e.currentTarget||(s.searchRef.current===``||e.key!==` `)&&aw.includes(e.key)&&(e.currentTarget.click(),e.preventDefault())})})},`MenuItem`)),Rw=J.forwardRef(iw(function(e,t){let{__scopeMenu:n,disabled:r=!1,textValue:i,...a}=e,o=kw(Fw,n),s=gw(n),c=J.useRef(null),l=zg(t,c),[u,d]=J.useState(!1),[f,p]=J.useState(``);return J.useEffect(()=>{let e=c.current;e&&p((e.textContent??``).trim())},[a.children]),(0,X.jsx)(uw.ItemSlot,{scope:n,disabled:r,textValue:i??f,children:(0,X.jsx)(ZC,{asChild:!0,...s,focusable:!r,children:(0,X.jsx)(A_.div,{role:`menuitem`,"data-highlighted":u?``:void 0,"aria-disabled":r||void 0,"data-disabled":r?``:void 0,...a,ref:l,onPointerMove:Z(e.onPointerMove,$w(e=>{r?o.onItemLeave(e):(o.onItemEnter(e),e.defaultPrevented||e.currentTarget.focus({preventScroll:!0}))})),onPointerLeave:Z(e.onPointerLeave,$w(e=>o.onItemLeave(e))),onFocus:Z(e.onFocus,()=>d(!0)),onBlur:Z(e.onBlur,()=>d(!1))})})})},`MenuItemImpl`)),[zw,Bw]=pw(`MenuRadioGroup`,{value:void 0,onValueChange:iw(()=>{},`onValueChange`)}),[Vw,Hw]=pw(`MenuItemIndicator`,{checked:!1}),[Uw,Ww]=pw(`MenuSub`);function Gw(e){return e?`open`:`closed`}iw(Gw,`getOpenState`);function Kw(e){return e===`indeterminate`}iw(Kw,`isIndeterminate`);function qw(e){return Kw(e)?`indeterminate`:e?`checked`:`unchecked`}iw(qw,`getCheckedState`);function Jw(e){let t=document.activeElement;for(let n of e)if(n===t||(n.focus(),document.activeElement!==t))return}iw(Jw,`focusFirst`);function Yw(e,t){return e.map((n,r)=>e[(t+r)%e.length])}iw(Yw,`wrapArray`);function Xw(e,t,n){let r=t.length>1&&Array.from(t).every(e=>e===t[0])?t[0]:t,i=n?e.indexOf(n):-1,a=Yw(e,Math.max(i,0));r.length===1&&(a=a.filter(e=>e!==n));let o=a.find(e=>e.toLowerCase().startsWith(r.toLowerCase()));return o===n?void 0:o}iw(Xw,`getNextMatch`);function Zw(e,t){let{x:n,y:r}=e,i=!1;for(let e=0,a=t.length-1;e<t.length;a=e++){let o=t[e],s=t[a],c=o.x,l=o.y,u=s.x,d=s.y;l>r!=d>r&&n<(u-c)*(r-l)/(d-l)+c&&(i=!i)}return i}iw(Zw,`isPointInPolygon`);function Qw(e,t){return t?Zw({x:e.clientX,y:e.clientY},t):!1}iw(Qw,`isPointerInGraceArea`);function $w(e){return t=>t.pointerType===`mouse`?e(t):void 0}iw($w,`whenMouse`);var eT=Object.defineProperty,tT=(e,t)=>eT(e,`name`,{value:t,configurable:!0}),nT=`DropdownMenu`,[rT,iT]=Ug(nT,[mw]),aT=mw(),[oT,sT]=rT(nT),cT=tT(e=>{let{__scopeDropdownMenu:t,children:n,dir:r,open:i,defaultOpen:a,onOpenChange:o,modal:s=!0}=e,c=aT(t),l=J.useRef(null),[u,d]=a_({prop:i,defaultProp:a??!1,onChange:o,caller:nT});return(0,X.jsx)(oT,{scope:t,triggerId:Xg(),triggerRef:l,contentId:Xg(),open:u,onOpenChange:d,onOpenToggle:J.useCallback(()=>d(e=>!e),[d]),modal:s,children:(0,X.jsx)(xw,{...c,open:u,onOpenChange:d,dir:r,modal:s,children:n})})},`DropdownMenu`),lT=`DropdownMenuTrigger`,uT=J.forwardRef(tT(function(e,t){let{__scopeDropdownMenu:n,disabled:r=!1,...i}=e,a=sT(lT,n),o=aT(n),s=zg(t,a.triggerRef);return(0,X.jsx)(Sw,{asChild:!0,...o,children:(0,X.jsx)(A_.button,{type:`button`,id:a.triggerId,"aria-haspopup":`menu`,"aria-expanded":a.open,"aria-controls":a.open?a.contentId:void 0,"data-state":a.open?`open`:`closed`,"data-disabled":r?``:void 0,disabled:r,...i,ref:s,onPointerDown:Z(e.onPointerDown,e=>{!r&&e.button===0&&e.ctrlKey===!1&&(a.onOpenToggle(),a.open||e.preventDefault())}),onKeyDown:Z(e.onKeyDown,e=>{r||([`Enter`,` `].includes(e.key)&&a.onOpenToggle(),e.key===`ArrowDown`&&a.onOpenChange(!0),[`Enter`,` `,`ArrowDown`].includes(e.key)&&e.preventDefault())})})})},`DropdownMenuTrigger`)),dT=tT(e=>{let{__scopeDropdownMenu:t,...n}=e,r=aT(t);return(0,X.jsx)(Ew,{...r,...n})},`DropdownMenuPortal`),fT=`DropdownMenuContent`,pT=J.forwardRef(tT(function(e,t){let{__scopeDropdownMenu:n,...r}=e,i=sT(fT,n),a=aT(n),o=J.useRef(!1);return(0,X.jsx)(Aw,{id:i.contentId,"aria-labelledby":i.triggerId,...a,...r,ref:t,onCloseAutoFocus:Z(e.onCloseAutoFocus,e=>{o.current||i.triggerRef.current?.focus(),o.current=!1,e.preventDefault()}),onInteractOutside:Z(e.onInteractOutside,e=>{let t=e.detail.originalEvent,n=t.button===0&&t.ctrlKey===!0,r=t.button===2||n;(!i.modal||r)&&(o.current=!0)}),style:{...e.style,"--radix-dropdown-menu-content-transform-origin":`var(--radix-popper-transform-origin)`,"--radix-dropdown-menu-content-available-width":`var(--radix-popper-available-width)`,"--radix-dropdown-menu-content-available-height":`var(--radix-popper-available-height)`,"--radix-dropdown-menu-trigger-width":`var(--radix-popper-anchor-width)`,"--radix-dropdown-menu-trigger-height":`var(--radix-popper-anchor-height)`}})},`DropdownMenuContent`)),mT=J.forwardRef(tT(function(e,t){let{__scopeDropdownMenu:n,...r}=e,i=aT(n);return(0,X.jsx)(Lw,{...i,...r,ref:t})},`DropdownMenuItem`)),hT=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(6),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-un-styled`,e.className),n[0]=e.className,n[1]=r);let i;return n[2]!==e||n[3]!==t||n[4]!==r?(i=(0,X.jsx)(uT,{asChild:!0,children:(0,X.jsx)(`button`,{...e,ref:t,className:r})}),n[2]=e,n[3]=t,n[4]=r,n[5]=i):i=n[5],i});hT.displayName=`DropdownMenuButton`;var gT=Object.assign(cT,{Button:hT,Item:e=>{let t=(0,Y.c)(10),n,r,i;t[0]===e?(n=t[1],r=t[2],i=t[3]):({className:r,children:n,...i}=e,t[0]=e,t[1]=n,t[2]=r,t[3]=i);let a;t[4]===r?a=t[5]:(a=lg(`graphiql-dropdown-item`,r),t[4]=r,t[5]=a);let o;return t[6]!==n||t[7]!==i||t[8]!==a?(o=(0,X.jsx)(mT,{className:a,...i,children:n}),t[6]=n,t[7]=i,t[8]=a,t[9]=o):o=t[9],o},Content:e=>{let t=(0,Y.c)(14),n,r,i,a,o;t[0]===e?(n=t[1],r=t[2],i=t[3],a=t[4],o=t[5]):({children:n,align:a,sideOffset:o,className:r,...i}=e,t[0]=e,t[1]=n,t[2]=r,t[3]=i,t[4]=a,t[5]=o);let s=a===void 0?`start`:a,c=o===void 0?5:o,l;t[6]===r?l=t[7]:(l=lg(`graphiql-dropdown-content`,r),t[6]=r,t[7]=l);let u;return t[8]!==s||t[9]!==n||t[10]!==i||t[11]!==c||t[12]!==l?(u=(0,X.jsx)(dT,{children:(0,X.jsx)(pT,{align:s,sideOffset:c,className:l,...i,children:n})}),t[8]=s,t[9]=n,t[10]=i,t[11]=c,t[12]=l,t[13]=u):u=t[13],u}}),_T=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(18),r,i,a,o;n[0]===e?(r=n[1],i=n[2],a=n[3],o=n[4]):({children:r,onlyShowFirstChild:i,type:o,...a}=e,n[0]=e,n[1]=r,n[2]=i,n[3]=a,n[4]=o);let s=`graphiql-markdown-${o}`,c=i&&`graphiql-markdown-preview`,l;n[5]!==a.className||n[6]!==s||n[7]!==c?(l=lg(s,c,a.className),n[5]=a.className,n[6]=s,n[7]=c,n[8]=l):l=n[8];let u;n[9]===r?u=n[10]:(u=Cp.render(r),n[9]=r,n[10]=u);let d;n[11]===u?d=n[12]:(d={__html:u},n[11]=u,n[12]=d);let f;return n[13]!==a||n[14]!==t||n[15]!==l||n[16]!==d?(f=(0,X.jsx)(`div`,{...a,ref:t,className:l,dangerouslySetInnerHTML:d}),n[13]=a,n[14]=t,n[15]=l,n[16]=d,n[17]=f):f=n[17],f});_T.displayName=`MarkdownContent`;var vT=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(6),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-spinner`,e.className),n[0]=e.className,n[1]=r);let i;return n[2]!==e||n[3]!==t||n[4]!==r?(i=(0,X.jsx)(`div`,{...e,ref:t,className:r}),n[2]=e,n[3]=t,n[4]=r,n[5]=i):i=n[5],i});vT.displayName=`Spinner`;var yT=(0,J.createContext)({});function bT(e){let t=(0,J.useRef)(null);return t.current===null&&(t.current=e()),t.current}var xT=typeof window<`u`?J.useLayoutEffect:J.useEffect,ST=(0,J.createContext)(null);function CT(e,t){e.indexOf(t)===-1&&e.push(t)}function wT(e,t){let n=e.indexOf(t);n>-1&&e.splice(n,1)}function TT([...e],t,n){let r=t<0?e.length+t:t;if(r>=0&&r<e.length){let r=n<0?e.length+n:n,[i]=e.splice(t,1);e.splice(r,0,i)}return e}var ET=(e,t,n)=>n>t?t:n<e?e:n,DT={},OT=e=>/^-?(?:\d+(?:\.\d+)?|\.\d+)$/u.test(e),kT=e=>typeof e==`object`&&!!e,AT=e=>/^0[^.\s]+$/u.test(e);function jT(e){let t;return()=>(t===void 0&&(t=e()),t)}var MT=e=>e,NT=(...e)=>e.reduce((e,t)=>n=>t(e(n))),PT=(e,t,n)=>{let r=t-e;return r?(n-e)/r:1},FT=class{constructor(){this.subscriptions=[]}add(e){return CT(this.subscriptions,e),()=>wT(this.subscriptions,e)}notify(e,t,n){let r=this.subscriptions.length;if(r){if(r===1)this.subscriptions[0](e,t,n);else for(let i=0;i<r;i++){let r=this.subscriptions[i];r&&r(e,t,n)}}}getSize(){return this.subscriptions.length}clear(){this.subscriptions.length=0}},IT=e=>e*1e3,LT=e=>e/1e3,RT=(e,t)=>t?1e3/t*e:0,zT=(e,t,n)=>(((1-3*n+3*t)*e+(3*n-6*t))*e+3*t)*e,BT=1e-7,VT=12;function HT(e,t,n,r,i){let a,o,s=0;do o=t+(n-t)/2,a=zT(o,r,i)-e,a>0?n=o:t=o;while(Math.abs(a)>BT&&++s<VT);return o}function UT(e,t,n,r){if(e===t&&n===r)return MT;let i=t=>HT(t,0,1,e,n);return e=>e===0||e===1?e:zT(i(e),t,r)}var WT=e=>t=>t<=.5?e(2*t)/2:(2-e(2*(1-t)))/2,GT=e=>t=>1-e(1-t),KT=UT(.33,1.53,.69,.99),qT=GT(KT),JT=WT(qT),YT=e=>e>=1?1:(e*=2)<1?.5*qT(e):.5*(2-2**(-10*(e-1))),XT=e=>1-Math.sin(Math.acos(e)),ZT=GT(XT),QT=WT(XT),$T=UT(.42,0,1,1),eE=UT(0,0,.58,1),tE=UT(.42,0,.58,1),nE=e=>Array.isArray(e)&&typeof e[0]!=`number`,rE=e=>Array.isArray(e)&&typeof e[0]==`number`,iE={linear:MT,easeIn:$T,easeInOut:tE,easeOut:eE,circIn:XT,circInOut:QT,circOut:ZT,backIn:qT,backInOut:JT,backOut:KT,anticipate:YT},aE=e=>typeof e==`string`,oE=e=>{if(rE(e)){e.length;let[t,n,r,i]=e;return UT(t,n,r,i)}return aE(e)?(iE[e],`${e}`,iE[e]):e},sE=[`setup`,`read`,`resolveKeyframes`,`preUpdate`,`update`,`preRender`,`render`,`postRender`];function cE(e){let t=new Set,n=new Set,r=!1,i=!1,a=new WeakSet,o={delta:0,timestamp:0,isProcessing:!1};function s(t){a.has(t)&&(c.schedule(t),e()),t(o)}let c={schedule:(e,i=!1,o=!1)=>{let s=o&&r?t:n;return i&&a.add(e),s.add(e),e},cancel:e=>{n.delete(e),a.delete(e)},process:e=>{if(o=e,r){i=!0;return}r=!0;let a=t;t=n,n=a,t.forEach(s),t.clear(),r=!1,i&&(i=!1,c.process(e))}};return c}var lE=40;function uE(e,t){let n=!1,r=!0,i={delta:0,timestamp:0,isProcessing:!1},a=()=>n=!0,o=sE.reduce((e,t)=>(e[t]=cE(a),e),{}),{setup:s,read:c,resolveKeyframes:l,preUpdate:u,update:d,preRender:f,render:p,postRender:m}=o,h=()=>{let a=DT.useManualTiming,o=a?i.timestamp:performance.now();n=!1,a||(i.delta=r?1e3/60:Math.max(Math.min(o-i.timestamp,lE),1)),i.timestamp=o,i.isProcessing=!0,s.process(i),c.process(i),l.process(i),u.process(i),d.process(i),f.process(i),p.process(i),m.process(i),i.isProcessing=!1,n&&t&&(r=!1,e(h))},g=()=>{n=!0,r=!0,i.isProcessing||e(h)};return{schedule:sE.reduce((e,t)=>{let r=o[t];return e[t]=(e,t=!1,i=!1)=>(n||g(),r.schedule(e,t,i)),e},{}),cancel:e=>{for(let t=0;t<sE.length;t++)o[sE[t]].cancel(e)},state:i,steps:o}}var{schedule:dE,cancel:fE,state:pE,steps:mE}=uE(typeof requestAnimationFrame<`u`?requestAnimationFrame:MT,!0),hE;function gE(){hE=void 0}var _E={now:()=>(hE===void 0&&_E.set(pE.isProcessing||DT.useManualTiming?pE.timestamp:performance.now()),hE),set:e=>{hE=e,queueMicrotask(gE)}},vE=e=>t=>typeof t==`string`&&t.startsWith(e),yE=vE(`--`),bE=vE(`var(--`),xE=e=>bE(e)?SE.test(e.split(`/*`)[0].trim()):!1,SE=/var\(--(?:[\w-]+\s*|[\w-]+\s*,(?:\s*[^)(\s]|\s*\((?:[^)(]|\([^)(]*\))*\))+\s*)\)$/iu;function CE(e){return typeof e==`string`&&e.split(`/*`)[0].includes(`var(--`)}var wE={test:e=>typeof e==`number`,parse:parseFloat,transform:e=>e},TE={...wE,transform:e=>ET(0,1,e)},EE={...wE,default:1},DE=e=>Math.round(e*1e5)/1e5,OE=/-?(?:\d+(?:\.\d+)?|\.\d+)/gu;function kE(e){return e==null}var AE=/^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\((?:-?[\d.]+%?[,\s]+){2}-?[\d.]+%?\s*(?:[,/]\s*)?(?:\b\d+(?:\.\d+)?|\.\d+)?%?\))$/iu,jE=(e,t)=>n=>!!(typeof n==`string`&&AE.test(n)&&n.startsWith(e)||t&&!kE(n)&&Object.prototype.hasOwnProperty.call(n,t)),ME=(e,t,n)=>r=>{if(typeof r!=`string`)return r;let[i,a,o,s]=r.match(OE);return{[e]:parseFloat(i),[t]:parseFloat(a),[n]:parseFloat(o),alpha:s===void 0?1:parseFloat(s)}},NE=e=>ET(0,255,e),PE={...wE,transform:e=>Math.round(NE(e))},FE={test:jE(`rgb`,`red`),parse:ME(`red`,`green`,`blue`),transform:({red:e,green:t,blue:n,alpha:r=1})=>`rgba(`+PE.transform(e)+`, `+PE.transform(t)+`, `+PE.transform(n)+`, `+DE(TE.transform(r))+`)`};function IE(e){let t=``,n=``,r=``,i=``;return e.length>5?(t=e.substring(1,3),n=e.substring(3,5),r=e.substring(5,7),i=e.substring(7,9)):(t=e.substring(1,2),n=e.substring(2,3),r=e.substring(3,4),i=e.substring(4,5),t+=t,n+=n,r+=r,i+=i),{red:parseInt(t,16),green:parseInt(n,16),blue:parseInt(r,16),alpha:i?parseInt(i,16)/255:1}}var LE={test:jE(`#`),parse:IE,transform:FE.transform},RE=e=>({test:t=>typeof t==`string`&&t.endsWith(e)&&t.split(` `).length===1,parse:parseFloat,transform:t=>`${t}${e}`}),zE=RE(`deg`),BE=RE(`%`),Q=RE(`px`),VE=RE(`vh`),HE=RE(`vw`),UE={...BE,parse:e=>BE.parse(e)/100,transform:e=>BE.transform(e*100)},WE={test:jE(`hsl`,`hue`),parse:ME(`hue`,`saturation`,`lightness`),transform:({hue:e,saturation:t,lightness:n,alpha:r=1})=>`hsla(`+Math.round(e)+`, `+BE.transform(DE(t))+`, `+BE.transform(DE(n))+`, `+DE(TE.transform(r))+`)`},GE={test:e=>FE.test(e)||LE.test(e)||WE.test(e),parse:e=>FE.test(e)?FE.parse(e):WE.test(e)?WE.parse(e):LE.parse(e),transform:e=>typeof e==`string`?e:e.hasOwnProperty(`red`)?FE.transform(e):WE.transform(e),getAnimatableNone:e=>{let t=GE.parse(e);return t.alpha=0,GE.transform(t)}},KE=/(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\((?:-?[\d.]+%?[,\s]+){2}-?[\d.]+%?\s*(?:[,/]\s*)?(?:\b\d+(?:\.\d+)?|\.\d+)?%?\))/giu;function qE(e){return isNaN(e)&&typeof e==`string`&&(e.match(OE)?.length||0)+(e.match(KE)?.length||0)>0}var JE=`number`,YE=`color`,XE=`var`,ZE=`var(`,QE="${}",$E=/var\s*\(\s*--(?:[\w-]+\s*|[\w-]+\s*,(?:\s*[^)(\s]|\s*\((?:[^)(]|\([^)(]*\))*\))+\s*)\)|#[\da-f]{3,8}|(?:rgb|hsl)a?\((?:-?[\d.]+%?[,\s]+){2}-?[\d.]+%?\s*(?:[,/]\s*)?(?:\b\d+(?:\.\d+)?|\.\d+)?%?\)|-?(?:\d+(?:\.\d+)?|\.\d+)/giu;function eD(e){let t=e.toString(),n=[],r={color:[],number:[],var:[]},i=[],a=0;return{values:n,split:t.replace($E,e=>(GE.test(e)?(r.color.push(a),i.push(YE),n.push(GE.parse(e))):e.startsWith(ZE)?(r.var.push(a),i.push(XE),n.push(e)):(r.number.push(a),i.push(JE),n.push(parseFloat(e))),++a,QE)).split(QE),indexes:r,types:i}}function tD(e){return eD(e).values}function nD({split:e,types:t}){let n=e.length;return r=>{let i=``;for(let a=0;a<n;a++)if(i+=e[a],r[a]!==void 0){let e=t[a];i+=e===JE?DE(r[a]):e===YE?GE.transform(r[a]):r[a]}return i}}function rD(e){return nD(eD(e))}var iD=e=>typeof e==`number`?0:GE.test(e)?GE.getAnimatableNone(e):e,aD=(e,t)=>typeof e==`number`?t?.trim().endsWith(`/`)?e:0:iD(e);function oD(e){let t=eD(e);return nD(t)(t.values.map((e,n)=>aD(e,t.split[n])))}var sD={test:qE,parse:tD,createTransformer:rD,getAnimatableNone:oD};function cD(e,t,n){return n<0&&(n+=1),n>1&&--n,n<1/6?e+(t-e)*6*n:n<1/2?t:n<2/3?e+(t-e)*(2/3-n)*6:e}function lD({hue:e,saturation:t,lightness:n,alpha:r}){e/=360,t/=100,n/=100;let i=0,a=0,o=0;if(!t)i=a=o=n;else{let r=n<.5?n*(1+t):n+t-n*t,s=2*n-r;i=cD(s,r,e+1/3),a=cD(s,r,e),o=cD(s,r,e-1/3)}return{red:Math.round(i*255),green:Math.round(a*255),blue:Math.round(o*255),alpha:r}}function uD(e,t){return n=>n>0?t:e}var dD=(e,t,n)=>e+(t-e)*n,fD=(e,t,n)=>{let r=e*e,i=n*(t*t-r)+r;return i<0?0:Math.sqrt(i)},pD=[LE,FE,WE],mD=e=>pD.find(t=>t.test(e));function hD(e){let t=mD(e);if(`${e}`,!t)return!1;let n=t.parse(e);return t===WE&&(n=lD(n)),n}var gD=(e,t)=>{let n=hD(e),r=hD(t);if(!n||!r)return uD(e,t);let i={...n};return e=>(i.red=fD(n.red,r.red,e),i.green=fD(n.green,r.green,e),i.blue=fD(n.blue,r.blue,e),i.alpha=dD(n.alpha,r.alpha,e),FE.transform(i))},_D=new Set([`none`,`hidden`]);function vD(e,t){return _D.has(e)?n=>n<=0?e:t:n=>n>=1?t:e}function yD(e,t){return n=>dD(e,t,n)}function bD(e){return typeof e==`number`?yD:typeof e==`string`?xE(e)?uD:GE.test(e)?gD:wD:Array.isArray(e)?xD:typeof e==`object`?GE.test(e)?gD:SD:uD}function xD(e,t){let n=[...e],r=n.length,i=e.map((e,n)=>bD(e)(e,t[n]));return e=>{for(let t=0;t<r;t++)n[t]=i[t](e);return n}}function SD(e,t){let n={...e,...t},r={};for(let i in n)e[i]!==void 0&&t[i]!==void 0&&(r[i]=bD(e[i])(e[i],t[i]));return e=>{for(let t in r)n[t]=r[t](e);return n}}function CD(e,t){let n=[],r={color:0,var:0,number:0};for(let i=0;i<t.values.length;i++){let a=t.types[i],o=e.indexes[a][r[a]],s=e.values[o]??0;n[i]=s,r[a]++}return n}var wD=(e,t)=>{let n=sD.createTransformer(t),r=eD(e),i=eD(t);return r.indexes.var.length===i.indexes.var.length&&r.indexes.color.length===i.indexes.color.length&&r.indexes.number.length>=i.indexes.number.length?_D.has(e)&&!i.values.length||_D.has(t)&&!r.values.length?vD(e,t):NT(xD(CD(r,i),i.values),n):(`${e}${t}`,uD(e,t))};function TD(e,t,n){return typeof e==`number`&&typeof t==`number`&&typeof n==`number`?dD(e,t,n):bD(e)(e,t)}var ED=e=>{let t=({timestamp:t})=>e(t);return{start:(e=!0)=>dE.update(t,e),stop:()=>fE(t),now:()=>pE.isProcessing?pE.timestamp:_E.now()}},DD=(e,t,n=10)=>{let r=``,i=Math.max(Math.round(t/n),2);for(let t=0;t<i;t++)r+=Math.round(e(t/(i-1))*1e4)/1e4+`, `;return`linear(${r.substring(0,r.length-2)})`},OD=2e4;function kD(e){let t=0,n=e.next(t);for(;!n.done&&t<2e4;)t+=50,n=e.next(t);return t>=2e4?1/0:t}function AD(e,t=100,n){let r=n({...e,keyframes:[0,t]}),i=Math.min(kD(r),OD);return{type:`keyframes`,ease:e=>r.next(i*e).value/t,duration:LT(i)}}var jD={stiffness:100,damping:10,mass:1,velocity:0,duration:800,bounce:.3,visualDuration:.3,restSpeed:{granular:.01,default:2},restDelta:{granular:.005,default:.5},minDuration:.01,maxDuration:10,minDamping:.05,maxDamping:1};function MD(e,t){return e*Math.sqrt(1-t*t)}var ND=12;function PD(e,t,n){let r=n;for(let n=1;n<ND;n++)r-=e(r)/t(r);return r}var FD=.001;function ID({duration:e=jD.duration,bounce:t=jD.bounce,velocity:n=jD.velocity,mass:r=jD.mass}){let i,a;jD.maxDuration;let o=1-t;o=ET(jD.minDamping,jD.maxDamping,o),e=ET(jD.minDuration,jD.maxDuration,LT(e)),o<1?(i=t=>{let r=t*o,i=r*e,a=r-n,s=MD(t,o),c=Math.exp(-i);return FD-a/s*c},a=t=>{let r=t*o*e,a=r*n+n,s=o**2*t**2*e,c=Math.exp(-r),l=MD(t**2,o);return(-i(t)+FD>0?-1:1)*((a-s)*c)/l}):(i=t=>-.001+Math.exp(-t*e)*((t-n)*e+1),a=t=>Math.exp(-t*e)*((n-t)*(e*e)));let s=5/e,c=PD(i,a,s);if(e=IT(e),isNaN(c))return{stiffness:jD.stiffness,damping:jD.damping,duration:e};{let t=c**2*r;return{stiffness:t,damping:o*2*Math.sqrt(r*t),duration:e}}}var LD=[`duration`,`bounce`],RD=[`stiffness`,`damping`,`mass`];function zD(e,t){return t.some(t=>e[t]!==void 0)}function BD(e){let t={velocity:jD.velocity,stiffness:jD.stiffness,damping:jD.damping,mass:jD.mass,isResolvedFromDuration:!1,...e};if(!zD(e,RD)&&zD(e,LD)){if(t.velocity=0,e.visualDuration){let n=e.visualDuration,r=2*Math.PI/(n*1.2),i=r*r,a=2*ET(.05,1,1-(e.bounce||0))*Math.sqrt(i);t={...t,mass:jD.mass,stiffness:i,damping:a}}else{let n=ID({...e,velocity:0});t={...t,...n,mass:jD.mass},t.isResolvedFromDuration=!0}}return t}function VD(e=jD.visualDuration,t=jD.bounce){let n=typeof e==`object`?e:{visualDuration:e,keyframes:[0,1],bounce:t},{restSpeed:r,restDelta:i}=n,a=n.keyframes[0],o=n.keyframes[n.keyframes.length-1],s={done:!1,value:a},{stiffness:c,damping:l,mass:u,duration:d,velocity:f,isResolvedFromDuration:p}=BD({...n,velocity:-LT(n.velocity||0)}),m=f||0,h=l/(2*Math.sqrt(c*u)),g=o-a,_=LT(Math.sqrt(c/u)),v=Math.abs(g)<5;r||=v?jD.restSpeed.granular:jD.restSpeed.default,i||=v?jD.restDelta.granular:jD.restDelta.default;let y,b,x,S,C,w;if(h<1)x=MD(_,h),S=(m+h*_*g)/x,y=e=>{let t=Math.exp(-h*_*e);return o-t*(S*Math.sin(x*e)+g*Math.cos(x*e))},C=h*_*S+g*x,w=h*_*g-S*x,b=e=>Math.exp(-h*_*e)*(C*Math.sin(x*e)+w*Math.cos(x*e));else if(h===1){y=e=>o-Math.exp(-_*e)*(g+(m+_*g)*e);let e=m+_*g;b=t=>Math.exp(-_*t)*(_*e*t-m)}else{let e=_*Math.sqrt(h*h-1);y=t=>{let n=Math.exp(-h*_*t),r=Math.min(e*t,300);return o-n*((m+h*_*g)*Math.sinh(r)+e*g*Math.cosh(r))/e};let t=(m+h*_*g)/e,n=h*_*t-g*e,r=h*_*g-t*e;b=t=>{let i=Math.exp(-h*_*t),a=Math.min(e*t,300);return i*(n*Math.sinh(a)+r*Math.cosh(a))}}let T={calculatedDuration:p&&d||null,velocity:e=>IT(b(e)),next:e=>{if(!p&&h<1){let t=Math.exp(-h*_*e),n=Math.sin(x*e),a=Math.cos(x*e),c=o-t*(S*n+g*a),l=IT(t*(C*n+w*a));return s.done=Math.abs(l)<=r&&Math.abs(o-c)<=i,s.value=s.done?o:c,s}let t=y(e);if(p)s.done=e>=d;else{let n=IT(b(e));s.done=Math.abs(n)<=r&&Math.abs(o-t)<=i}return s.value=s.done?o:t,s},toString:()=>{let e=Math.min(kD(T),OD),t=DD(t=>T.next(e*t).value,e,30);return e+`ms `+t},toTransition:()=>{}};return T}VD.applyToOptions=e=>{let t=AD(e,100,VD);return e.ease=t.ease,e.duration=IT(t.duration),e.type=`keyframes`,e};var HD=5;function UD(e,t,n){let r=Math.max(t-HD,0);return RT(n-e(r),t-r)}function WD({keyframes:e,velocity:t=0,power:n=.8,timeConstant:r=325,bounceDamping:i=10,bounceStiffness:a=500,modifyTarget:o,min:s,max:c,restDelta:l=.5,restSpeed:u}){let d=e[0],f={done:!1,value:d},p=e=>s!==void 0&&e<s||c!==void 0&&e>c,m=e=>s===void 0?c:c===void 0||Math.abs(s-e)<Math.abs(c-e)?s:c,h=n*t,g=d+h,_=o===void 0?g:o(g);_!==g&&(h=_-d);let v=e=>-h*Math.exp(-e/r),y=e=>_+v(e),b=e=>{let t=v(e),n=y(e);f.done=Math.abs(t)<=l,f.value=f.done?_:n},x,S,C=e=>{p(f.value)&&(x=e,S=VD({keyframes:[f.value,m(f.value)],velocity:UD(y,e,f.value),damping:i,stiffness:a,restDelta:l,restSpeed:u}))};return C(0),{calculatedDuration:null,next:e=>{let t=!1;return!S&&x===void 0&&(t=!0,b(e),C(e)),x!==void 0&&e>=x?S.next(e-x):(!t&&b(e),f)}}}function GD(e,t,n){let r=[],i=n||DT.mix||TD,a=e.length-1;for(let n=0;n<a;n++){let a=i(e[n],e[n+1]);t&&(a=NT(Array.isArray(t)?t[n]||MT:t,a)),r.push(a)}return r}function KD(e,t,{clamp:n=!0,ease:r,mixer:i}={}){let a=e.length;if(t.length,a===1)return()=>t[0];if(a===2&&t[0]===t[1])return()=>t[1];let o=e[0]===e[1];e[0]>e[a-1]&&(e=[...e].reverse(),t=[...t].reverse());let s=GD(t,r,i),c=s.length,l=n=>{if(o&&n<e[0])return t[0];let r=0;if(c>1)for(;r<e.length-2&&!(n<e[r+1]);r++);let i=PT(e[r],e[r+1],n);return s[r](i)};return n?t=>l(ET(e[0],e[a-1],t)):l}function qD(e,t){let n=e[e.length-1];for(let r=1;r<=t;r++){let i=PT(0,t,r);e.push(dD(n,1,i))}}function JD(e){let t=[0];return qD(t,e.length-1),t}function YD(e,t){return e.map(e=>e*t)}function XD(e,t){return e.map(()=>t||tE).splice(0,e.length-1)}function ZD({duration:e=300,keyframes:t,times:n,ease:r=`easeInOut`}){let i=nE(r)?r.map(oE):oE(r),a={done:!1,value:t[0]},o=KD(YD(n&&n.length===t.length?n:JD(t),e),t,{ease:Array.isArray(i)?i:XD(t,i)});return{calculatedDuration:e,next:t=>(a.value=o(t),a.done=t>=e,a)}}var QD=e=>e!==null;function $D(e,{repeat:t,repeatType:n=`loop`},r,i=1){let a=e.filter(QD),o=i<0||t&&n!==`loop`&&t%2==1?0:a.length-1;return!o||r===void 0?a[o]:r}var eO={decay:WD,inertia:WD,tween:ZD,keyframes:ZD,spring:VD};function tO(e){typeof e.type==`string`&&(e.type=eO[e.type])}var nO=class{constructor(){this.updateFinished()}get finished(){return this._finished}updateFinished(){this._finished=new Promise(e=>{this.resolve=e})}notifyFinished(){this.resolve()}then(e,t){return this.finished.then(e,t)}},rO=e=>e/100,iO=class extends nO{constructor(e){super(),this.state=`idle`,this.startTime=null,this.isStopped=!1,this.currentTime=0,this.holdTime=null,this.playbackSpeed=1,this.delayState={done:!1,value:void 0},this.stop=()=>{let{motionValue:e}=this.options;e&&e.updatedAt!==_E.now()&&this.tick(_E.now()),this.isStopped=!0,this.state!==`idle`&&(this.teardown(),this.options.onStop?.())},this.options=e,this.initAnimation(),this.play(),e.autoplay===!1&&this.pause()}initAnimation(){let{options:e}=this;tO(e);let{type:t=ZD,repeat:n=0,repeatDelay:r=0,repeatType:i,velocity:a=0}=e,{keyframes:o}=e,s=t||ZD;s!==ZD&&typeof o[0]!=`number`&&(this.mixKeyframes=NT(rO,TD(o[0],o[1])),o=[0,100]);let c=s({...e,keyframes:o});i===`mirror`&&(this.mirroredGenerator=s({...e,keyframes:[...o].reverse(),velocity:-a})),c.calculatedDuration===null&&(c.calculatedDuration=kD(c));let{calculatedDuration:l}=c;this.calculatedDuration=l,this.resolvedDuration=l+r,this.totalDuration=this.resolvedDuration*(n+1)-r,this.generator=c}updateTime(e){let t=Math.round(e-this.startTime)*this.playbackSpeed;this.currentTime=this.holdTime===null?t:this.holdTime}tick(e,t=!1){let{generator:n,totalDuration:r,mixKeyframes:i,mirroredGenerator:a,resolvedDuration:o,calculatedDuration:s}=this;if(this.startTime===null)return n.next(0);let{delay:c=0,keyframes:l,repeat:u,repeatType:d,repeatDelay:f,type:p,onUpdate:m,finalKeyframe:h}=this.options;this.speed>0?this.startTime=Math.min(this.startTime,e):this.speed<0&&(this.startTime=Math.min(e-r/this.speed,this.startTime)),t?this.currentTime=e:this.updateTime(e);let g=this.currentTime-c*(this.playbackSpeed>=0?1:-1),_=this.playbackSpeed>=0?g<0:g>r;this.currentTime=Math.max(g,0),this.state===`finished`&&this.holdTime===null&&(this.currentTime=r);let v=this.currentTime,y=n;if(u){let e=Math.min(this.currentTime,r)/o,t=Math.floor(e),n=e%1;!n&&e>=1&&(n=1),n===1&&t--,t=Math.min(t,u+1),t%2&&(d===`reverse`?(n=1-n,f&&(n-=f/o)):d===`mirror`&&(y=a)),v=ET(0,1,n)*o}let b;_?(this.delayState.value=l[0],b=this.delayState):b=y.next(v),i&&!_&&(b.value=i(b.value));let{done:x}=b;!_&&s!==null&&(x=this.playbackSpeed>=0?this.currentTime>=r:this.currentTime<=0);let S=this.holdTime===null&&(this.state===`finished`||this.state===`running`&&x);return S&&p!==WD&&(b.value=$D(l,this.options,h,this.speed)),m&&m(b.value),S&&this.finish(),b}then(e,t){return this.finished.then(e,t)}get duration(){return LT(this.calculatedDuration)}get iterationDuration(){let{delay:e=0}=this.options||{};return this.duration+LT(e)}get time(){return LT(this.currentTime)}set time(e){e=IT(e),this.currentTime=e,this.startTime===null||this.holdTime!==null||this.playbackSpeed===0?this.holdTime=e:this.driver&&(this.startTime=this.driver.now()-e/this.playbackSpeed),this.driver?this.driver.start(!1):(this.startTime=0,this.state=`paused`,this.holdTime=e,this.tick(e))}getGeneratorVelocity(){let e=this.currentTime;if(e<=0)return this.options.velocity||0;if(this.generator.velocity)return this.generator.velocity(e);let t=this.generator.next(e).value;return UD(e=>this.generator.next(e).value,e,t)}get speed(){return this.playbackSpeed}set speed(e){let t=this.playbackSpeed!==e;t&&this.driver&&this.updateTime(_E.now()),this.playbackSpeed=e,t&&this.driver&&(this.time=LT(this.currentTime))}play(){if(this.isStopped)return;let{driver:e=ED,startTime:t}=this.options;this.driver||=e(e=>this.tick(e)),this.options.onPlay?.();let n=this.driver.now();this.state===`finished`?(this.updateFinished(),this.startTime=n):this.holdTime===null?this.startTime||=t??n:this.startTime=n-this.holdTime,this.state===`finished`&&this.speed<0&&(this.startTime+=this.calculatedDuration),this.holdTime=null,this.state=`running`,this.driver.start()}pause(){this.state=`paused`,this.updateTime(_E.now()),this.holdTime=this.currentTime}complete(){this.state!==`running`&&this.play(),this.state=`finished`,this.holdTime=null}finish(){this.notifyFinished(),this.teardown(),this.state=`finished`,this.options.onComplete?.()}cancel(){this.holdTime=null,this.startTime=0,this.tick(0),this.teardown(),this.options.onCancel?.()}teardown(){this.state=`idle`,this.stopDriver(),this.startTime=this.holdTime=null}stopDriver(){this.driver&&=(this.driver.stop(),void 0)}sample(e){return this.startTime=0,this.tick(e,!0)}attachTimeline(e){return this.options.allowFlatten&&(this.options.type=`keyframes`,this.options.ease=`linear`,this.initAnimation()),this.driver?.stop(),e.observe(this)}};function aO(e){for(let t=1;t<e.length;t++)e[t]??(e[t]=e[t-1])}var oO=e=>e*180/Math.PI,sO=e=>lO(oO(Math.atan2(e[1],e[0]))),cO={x:4,y:5,translateX:4,translateY:5,scaleX:0,scaleY:3,scale:e=>(Math.abs(e[0])+Math.abs(e[3]))/2,rotate:sO,rotateZ:sO,skewX:e=>oO(Math.atan(e[1])),skewY:e=>oO(Math.atan(e[2])),skew:e=>(Math.abs(e[1])+Math.abs(e[2]))/2},lO=e=>(e%=360,e<0&&(e+=360),e),uO=sO,dO=e=>Math.sqrt(e[0]*e[0]+e[1]*e[1]),fO=e=>Math.sqrt(e[4]*e[4]+e[5]*e[5]),pO={x:12,y:13,z:14,translateX:12,translateY:13,translateZ:14,scaleX:dO,scaleY:fO,scale:e=>(dO(e)+fO(e))/2,rotateX:e=>lO(oO(Math.atan2(e[6],e[5]))),rotateY:e=>lO(oO(Math.atan2(-e[2],e[0]))),rotateZ:uO,rotate:uO,skewX:e=>oO(Math.atan(e[4])),skewY:e=>oO(Math.atan(e[1])),skew:e=>(Math.abs(e[1])+Math.abs(e[4]))/2};function mO(e){return+!!e.includes(`scale`)}function hO(e,t){if(!e||e===`none`)return mO(t);let n=e.match(/^matrix3d\(([-\d.e\s,]+)\)$/u),r,i;if(n)r=pO,i=n;else{let t=e.match(/^matrix\(([-\d.e\s,]+)\)$/u);r=cO,i=t}if(!i)return mO(t);let a=r[t],o=i[1].split(`,`).map(_O);return typeof a==`function`?a(o):o[a]}var gO=(e,t)=>{let{transform:n=`none`}=getComputedStyle(e);return hO(n,t)};function _O(e){return parseFloat(e.trim())}var vO=[`transformPerspective`,`x`,`y`,`z`,`translateX`,`translateY`,`translateZ`,`scale`,`scaleX`,`scaleY`,`rotate`,`rotateX`,`rotateY`,`rotateZ`,`skew`,`skewX`,`skewY`],yO=new Set([...vO,`pathRotation`]),bO=e=>e===wE||e===Q,xO=new Set([`x`,`y`,`z`]),SO=vO.filter(e=>!xO.has(e));function CO(e){let t=[];return SO.forEach(n=>{let r=e.getValue(n);r!==void 0&&(t.push([n,r.get()]),r.set(+!!n.startsWith(`scale`)))}),t}var wO={width:({x:e},{paddingLeft:t=`0`,paddingRight:n=`0`,boxSizing:r})=>{let i=e.max-e.min;return r===`border-box`?i:i-parseFloat(t)-parseFloat(n)},height:({y:e},{paddingTop:t=`0`,paddingBottom:n=`0`,boxSizing:r})=>{let i=e.max-e.min;return r===`border-box`?i:i-parseFloat(t)-parseFloat(n)},top:(e,{top:t})=>parseFloat(t),left:(e,{left:t})=>parseFloat(t),bottom:({y:e},{top:t})=>parseFloat(t)+(e.max-e.min),right:({x:e},{left:t})=>parseFloat(t)+(e.max-e.min),x:(e,{transform:t})=>hO(t,`x`),y:(e,{transform:t})=>hO(t,`y`)};wO.translateX=wO.x,wO.translateY=wO.y;var TO=new Set,EO=!1,DO=!1,OO=!1;function kO(){if(DO){let e=Array.from(TO).filter(e=>e.needsMeasurement),t=new Set(e.map(e=>e.element)),n=new Map;t.forEach(e=>{let t=CO(e);t.length&&(n.set(e,t),e.render())}),e.forEach(e=>e.measureInitialState()),t.forEach(e=>{e.render();let t=n.get(e);t&&t.forEach(([t,n])=>{e.getValue(t)?.set(n)})}),e.forEach(e=>e.measureEndState()),e.forEach(e=>{e.suspendedScrollY!==void 0&&window.scrollTo(0,e.suspendedScrollY)})}DO=!1,EO=!1,TO.forEach(e=>e.complete(OO)),TO.clear()}function AO(){TO.forEach(e=>{e.readKeyframes(),e.needsMeasurement&&(DO=!0)})}function jO(){OO=!0,AO(),kO(),OO=!1}var MO=class{constructor(e,t,n,r,i,a=!1){this.state=`pending`,this.isAsync=!1,this.needsMeasurement=!1,this.unresolvedKeyframes=[...e],this.onComplete=t,this.name=n,this.motionValue=r,this.element=i,this.isAsync=a}scheduleResolve(){this.state=`scheduled`,this.isAsync?(TO.add(this),EO||(EO=!0,dE.read(AO),dE.resolveKeyframes(kO))):(this.readKeyframes(),this.complete())}readKeyframes(){let{unresolvedKeyframes:e,name:t,element:n,motionValue:r}=this;if(e[0]===null){let i=r?.get(),a=e[e.length-1];if(i!==void 0)e[0]=i;else if(n&&t){let r=n.readValue(t,a);r!=null&&(e[0]=r)}e[0]===void 0&&(e[0]=a),r&&i===void 0&&r.set(e[0])}aO(e)}setFinalKeyframe(){}measureInitialState(){}renderEndStyles(){}measureEndState(){}complete(e=!1){this.state=`complete`,this.onComplete(this.unresolvedKeyframes,this.finalKeyframe,e),TO.delete(this)}cancel(){this.state===`scheduled`&&(TO.delete(this),this.state=`pending`)}resume(){this.state===`pending`&&this.scheduleResolve()}},NO=e=>e.startsWith(`--`);function PO(e,t,n){NO(t)?e.style.setProperty(t,n):e.style[t]=n}var FO={};function IO(e,t){let n=jT(e);return()=>FO[t]??n()}var LO=IO(()=>window.ScrollTimeline!==void 0,`scrollTimeline`),RO=IO(()=>{try{document.createElement(`div`).animate({opacity:0},{easing:`linear(0, 1)`})}catch{return!1}return!0},`linearEasing`),zO=([e,t,n,r])=>`cubic-bezier(${e}, ${t}, ${n}, ${r})`,BO={linear:`linear`,ease:`ease`,easeIn:`ease-in`,easeOut:`ease-out`,easeInOut:`ease-in-out`,circIn:zO([0,.65,.55,1]),circOut:zO([.55,0,1,.45]),backIn:zO([.31,.01,.66,-.59]),backOut:zO([.33,1.53,.69,.99])};function VO(e,t){if(e)return typeof e==`function`?RO()?DD(e,t):`ease-out`:rE(e)?zO(e):Array.isArray(e)?e.map(e=>VO(e,t)||BO.easeOut):BO[e]}function HO(e,t,n,{delay:r=0,duration:i=300,repeat:a=0,repeatType:o=`loop`,ease:s=`easeOut`,times:c}={},l=void 0){let u={[t]:n};c&&(u.offset=c);let d=VO(s,i);Array.isArray(d)&&(u.easing=d);let f={delay:r,duration:i,easing:Array.isArray(d)?`linear`:d,fill:`both`,iterations:a+1,direction:o===`reverse`?`alternate`:`normal`};return l&&(f.pseudoElement=l),e.animate(u,f)}function UO(e){return typeof e==`function`&&`applyToOptions`in e}function WO({type:e,...t}){return UO(e)&&RO()?e.applyToOptions(t):(t.duration??=300,t.ease??=`easeOut`,t)}var GO=class extends nO{constructor(e){if(super(),this.finishedTime=null,this.isStopped=!1,this.manualStartTime=null,!e)return;let{element:t,name:n,keyframes:r,pseudoElement:i,allowFlatten:a=!1,finalKeyframe:o,onComplete:s}=e;this.isPseudoElement=!!i,this.allowFlatten=a,this.options=e,e.type;let c=WO(e);this.animation=HO(t,n,r,c,i),c.autoplay===!1&&this.animation.pause(),this.animation.onfinish=()=>{if(this.finishedTime=this.time,!i){let e=$D(r,this.options,o,this.speed);this.updateMotionValue&&this.updateMotionValue(e),PO(t,n,e),this.animation.cancel()}s?.(),this.notifyFinished()}}play(){this.isStopped||(this.manualStartTime=null,this.animation.play(),this.state===`finished`&&this.updateFinished())}pause(){this.animation.pause()}complete(){this.animation.finish?.()}cancel(){try{this.animation.cancel()}catch{}}stop(){if(this.isStopped)return;this.isStopped=!0;let{state:e}=this;e!==`idle`&&e!==`finished`&&(this.updateMotionValue?this.updateMotionValue():this.commitStyles(),this.isPseudoElement||this.cancel())}commitStyles(){let e=this.options?.element;!this.isPseudoElement&&e?.isConnected&&this.animation.commitStyles?.()}get duration(){let e=this.animation.effect?.getComputedTiming?.().duration||0;return LT(Number(e))}get iterationDuration(){let{delay:e=0}=this.options||{};return this.duration+LT(e)}get time(){return LT(Number(this.animation.currentTime)||0)}set time(e){let t=this.finishedTime!==null;this.manualStartTime=null,this.finishedTime=null,this.animation.currentTime=IT(e),t&&this.animation.pause()}get speed(){return this.animation.playbackRate}set speed(e){e<0&&(this.finishedTime=null),this.animation.playbackRate=e}get state(){return this.finishedTime===null?this.animation.playState:`finished`}get startTime(){return this.manualStartTime??Number(this.animation.startTime)}set startTime(e){this.manualStartTime=this.animation.startTime=e}attachTimeline({timeline:e,rangeStart:t,rangeEnd:n,observe:r}){return this.allowFlatten&&this.animation.effect?.updateTiming({easing:`linear`}),this.animation.onfinish=null,e&&LO()?(this.animation.timeline=e,t&&(this.animation.rangeStart=t),n&&(this.animation.rangeEnd=n),MT):r(this)}},KO={anticipate:YT,backInOut:JT,circInOut:QT};function qO(e){return e in KO}function JO(e){typeof e.ease==`string`&&qO(e.ease)&&(e.ease=KO[e.ease])}var YO=10,XO=class extends GO{constructor(e){JO(e),tO(e),super(e),e.startTime!==void 0&&e.autoplay!==!1&&(this.startTime=e.startTime),this.options=e}updateMotionValue(e){let{motionValue:t,onUpdate:n,onComplete:r,element:i,...a}=this.options;if(!t)return;if(e!==void 0){t.set(e);return}let o=new iO({...a,autoplay:!1}),s=Math.max(YO,_E.now()-this.startTime),c=ET(0,YO,s-YO),l=o.sample(s).value,{name:u}=this.options;i&&u&&PO(i,u,l),t.setWithVelocity(o.sample(Math.max(0,s-c)).value,l,c),o.stop()}},ZO=(e,t)=>t!==`zIndex`&&!!(typeof e==`number`||Array.isArray(e)||typeof e==`string`&&(sD.test(e)||e===`0`)&&!e.startsWith(`url(`));function QO(e){let t=e[0];if(e.length===1)return!0;for(let n=0;n<e.length;n++)if(e[n]!==t)return!0}function $O(e,t,n,r){let i=e[0];if(i===null)return!1;if(t===`display`||t===`visibility`)return!0;let a=e[e.length-1],o=ZO(i,t),s=ZO(a,t);return`${t}${i}${a}${o?a:i}`,!o||!s?!1:QO(e)||(n===`spring`||UO(n))&&r}function ek(e){e.duration=0,e.type=`keyframes`}var tk=new Set([`opacity`,`clipPath`,`filter`,`transform`,`backgroundColor`]),nk=/^(?:oklch|oklab|lab|lch|color|color-mix|light-dark)\(/;function rk(e){for(let t=0;t<e.length;t++)if(typeof e[t]==`string`&&nk.test(e[t]))return!0;return!1}var ik=new Set([`color`,`backgroundColor`,`outlineColor`,`fill`,`stroke`,`borderColor`,`borderTopColor`,`borderRightColor`,`borderBottomColor`,`borderLeftColor`]),ak=jT(()=>Object.hasOwnProperty.call(Element.prototype,`animate`));function ok(e){let{motionValue:t,name:n,repeatDelay:r,repeatType:i,damping:a,type:o,keyframes:s}=e,c=t?.owner?.current;if(!(c instanceof HTMLElement)&&!(c instanceof SVGElement))return!1;let{onUpdate:l,transformTemplate:u}=t.owner.getProps();return ak()&&n&&(tk.has(n)||ik.has(n)&&rk(s))&&(n!==`transform`||!u)&&!l&&!r&&i!==`mirror`&&a!==0&&o!==`inertia`}var sk=40,ck=class extends nO{constructor({autoplay:e=!0,delay:t=0,type:n=`keyframes`,repeat:r=0,repeatDelay:i=0,repeatType:a=`loop`,keyframes:o,name:s,motionValue:c,element:l,...u}){super(),this.stop=()=>{this._animation&&(this._animation.stop(),this.stopTimeline?.()),this.keyframeResolver?.cancel()},this.createdAt=_E.now();let d={autoplay:e,delay:t,type:n,repeat:r,repeatDelay:i,repeatType:a,name:s,motionValue:c,element:l,...u},f=l?.KeyframeResolver||MO;this.keyframeResolver=new f(o,(e,t,n)=>this.onKeyframesResolved(e,t,d,!n),s,c,l),this.keyframeResolver?.scheduleResolve()}onKeyframesResolved(e,t,n,r){this.keyframeResolver=void 0;let{name:i,type:a,velocity:o,delay:s,isHandoff:c,onUpdate:l}=n;this.resolvedAt=_E.now();let u=!0;$O(e,i,a,o)||(u=!1,(DT.instantAnimations||!s)&&l?.($D(e,n,t)),e[0]=e[e.length-1],ek(n),n.repeat=0);let d={startTime:r?this.resolvedAt&&this.resolvedAt-this.createdAt>sk?this.resolvedAt:this.createdAt:void 0,finalKeyframe:t,...n,keyframes:e},f=u&&!c&&ok(d),p=d.motionValue?.owner?.current,m;if(f)try{m=new XO({...d,element:p})}catch{m=new iO(d)}else m=new iO(d);m.finished.then(()=>{this.notifyFinished()}).catch(MT),this.pendingTimeline&&=(this.stopTimeline=m.attachTimeline(this.pendingTimeline),void 0),this._animation=m}get finished(){return this._animation?this.animation.finished:this._finished}then(e,t){return this.finished.finally(e).then(()=>{})}get animation(){return this._animation||(this.keyframeResolver?.resume(),jO()),this._animation}get duration(){return this.animation.duration}get iterationDuration(){return this.animation.iterationDuration}get time(){return this.animation.time}set time(e){this.animation.time=e}get speed(){return this.animation.speed}get state(){return this.animation.state}set speed(e){this.animation.speed=e}get startTime(){return this.animation.startTime}attachTimeline(e){return this._animation?this.stopTimeline=this.animation.attachTimeline(e):this.pendingTimeline=e,()=>this.stop()}play(){this.animation.play()}pause(){this.animation.pause()}complete(){this.animation.complete()}cancel(){this._animation&&this.animation.cancel(),this.keyframeResolver?.cancel()}};function lk(e,t,n,r=0,i=1){let a=Array.from(e).sort((e,t)=>e.sortNodePosition(t)).indexOf(t),o=e.size,s=(o-1)*r;return typeof n==`function`?n(a,o):i===1?a*r:s-a*r}var uk=30,dk=e=>!isNaN(parseFloat(e)),fk={current:void 0},pk=class{constructor(e,t={}){this.canTrackVelocity=null,this.events={},this.updateAndNotify=e=>{let t=_E.now();if(this.updatedAt!==t&&this.setPrevFrameValue(),this.prev=this.current,this.setCurrent(e),this.current!==this.prev&&(this.events.change?.notify(this.current),this.dependents))for(let e of this.dependents)e.dirty()},this.hasAnimated=!1,this.setCurrent(e),this.owner=t.owner}setCurrent(e){this.current=e,this.updatedAt=_E.now(),this.canTrackVelocity===null&&e!==void 0&&(this.canTrackVelocity=dk(this.current))}setPrevFrameValue(e=this.current){this.prevFrameValue=e,this.prevUpdatedAt=this.updatedAt}onChange(e){return this.on(`change`,e)}on(e,t){this.events[e]||(this.events[e]=new FT);let n=this.events[e].add(t);return e===`change`?()=>{n(),dE.read(()=>{this.events.change.getSize()||this.stop()})}:n}clearListeners(){for(let e in this.events)this.events[e].clear()}attach(e,t){this.passiveEffect=e,this.stopPassiveEffect=t}set(e){this.passiveEffect?this.passiveEffect(e,this.updateAndNotify):this.updateAndNotify(e)}setWithVelocity(e,t,n){this.set(t),this.prev=void 0,this.prevFrameValue=e,this.prevUpdatedAt=this.updatedAt-n}jump(e,t=!0){this.updateAndNotify(e),this.prev=e,this.prevUpdatedAt=this.prevFrameValue=void 0,t&&this.stop(),this.stopPassiveEffect&&this.stopPassiveEffect()}dirty(){this.events.change?.notify(this.current)}addDependent(e){this.dependents||=new Set,this.dependents.add(e)}removeDependent(e){this.dependents&&this.dependents.delete(e)}get(){return fk.current&&fk.current.push(this),this.current}getPrevious(){return this.prev}getVelocity(){let e=_E.now();if(!this.canTrackVelocity||this.prevFrameValue===void 0||e-this.updatedAt>uk)return 0;let t=Math.min(this.updatedAt-this.prevUpdatedAt,uk);return RT(parseFloat(this.current)-parseFloat(this.prevFrameValue),t)}start(e){return this.stop(),new Promise(t=>{this.hasAnimated=!0,this.animation=e(t),this.events.animationStart&&this.events.animationStart.notify()}).then(()=>{this.events.animationComplete&&this.events.animationComplete.notify(),this.clearAnimation()})}stop(){this.animation&&(this.animation.stop(),this.events.animationCancel&&this.events.animationCancel.notify()),this.clearAnimation()}isAnimating(){return!!this.animation}clearAnimation(){delete this.animation}destroy(){this.dependents?.clear(),this.events.destroy?.notify(),this.clearListeners(),this.stop(),this.stopPassiveEffect&&this.stopPassiveEffect()}};function mk(e,t){return new pk(e,t)}function hk(e,t){if(e?.inherit&&t){let{inherit:n,...r}=e;return{...t,...r}}return e}function gk(e,t){let n=e?.[t]??e?.default??e;return n===e?n:hk(n,e)}var _k={type:`spring`,stiffness:500,damping:25,restSpeed:10},vk=e=>({type:`spring`,stiffness:550,damping:e===0?2*Math.sqrt(550):30,restSpeed:10}),yk={type:`keyframes`,duration:.8},bk={type:`keyframes`,ease:[.25,.1,.35,1],duration:.3},xk=(e,{keyframes:t})=>t.length>2?yk:yO.has(e)?e.startsWith(`scale`)?vk(t[1]):_k:bk,Sk=new Set([`when`,`delay`,`delayChildren`,`staggerChildren`,`staggerDirection`,`repeat`,`repeatType`,`repeatDelay`,`from`,`elapsed`]);function Ck(e){for(let t in e)if(!Sk.has(t))return!0;return!1}var wk=(e,t,n,r={},i,a)=>o=>{let s=gk(r,e)||{},c=s.delay||r.delay||0,{elapsed:l=0}=r;l-=IT(c);let u={keyframes:Array.isArray(n)?n:[null,n],ease:`easeOut`,velocity:t.getVelocity(),...s,delay:-l,onUpdate:e=>{t.set(e),s.onUpdate&&s.onUpdate(e)},onComplete:()=>{o(),s.onComplete&&s.onComplete()},name:e,motionValue:t,element:a?void 0:i};Ck(s)||Object.assign(u,xk(e,u)),u.duration&&=IT(u.duration),u.repeatDelay&&=IT(u.repeatDelay),u.from!==void 0&&(u.keyframes[0]=u.from);let d=!1;if((u.type===!1||u.duration===0&&!u.repeatDelay)&&(ek(u),u.delay===0&&(d=!0)),(DT.instantAnimations||DT.skipAnimations||i?.shouldSkipAnimations||s.skipAnimations)&&(d=!0,ek(u),u.delay=0),u.allowFlatten=!s.type&&!s.ease,d&&!a&&t.get()!==void 0){let e=$D(u.keyframes,s);if(e!==void 0){dE.update(()=>{u.onUpdate(e),u.onComplete()});return}}return s.isSync?new iO(u):new ck(u)},Tk=/^var\(--(?:([\w-]+)|([\w-]+), ?([a-zA-Z\d ()%#.,-]+))\)/u;function Ek(e){let t=Tk.exec(e);if(!t)return[,];let[,n,r,i]=t;return[`--${n??r}`,i]}function Dk(e,t,n=1){`${e}`;let[r,i]=Ek(e);if(!r)return;let a=window.getComputedStyle(t).getPropertyValue(r);if(a){let e=a.trim();return OT(e)?parseFloat(e):e}return xE(i)?Dk(i,t,n+1):i}function Ok(e){let t=[{},{}];return e?.values.forEach((e,n)=>{t[0][n]=e.get(),t[1][n]=e.getVelocity()}),t}function kk(e,t,n,r){if(typeof t==`function`){let[i,a]=Ok(r);t=t(n===void 0?e.custom:n,i,a)}if(typeof t==`string`&&(t=e.variants&&e.variants[t]),typeof t==`function`){let[i,a]=Ok(r);t=t(n===void 0?e.custom:n,i,a)}return t}function Ak(e,t,n){let r=e.getProps();return kk(r,t,n===void 0?r.custom:n,e)}var jk=new Set([`width`,`height`,`top`,`left`,`right`,`bottom`,...vO]),Mk=e=>Array.isArray(e);function Nk(e,t,n){e.hasValue(t)?e.getValue(t).set(n):e.addValue(t,mk(n))}function Pk(e){return Mk(e)?e[e.length-1]||0:e}function Fk(e,t){let{transitionEnd:n={},transition:r={},...i}=Ak(e,t)||{};i={...i,...n};for(let t in i)Nk(e,t,Pk(i[t]))}var Ik=e=>!!(e&&e.getVelocity);function Lk(e){return!!(Ik(e)&&e.add)}function Rk(e,t){let n=e.getValue(`willChange`);if(Lk(n))return n.add(t);if(!n&&DT.WillChange){let n=new DT.WillChange(`auto`);e.addValue(`willChange`,n),n.add(t)}}function zk(e){return e.replace(/([A-Z])/g,e=>`-${e.toLowerCase()}`)}var Bk=`data-`+zk(`framerAppearId`);function Vk(e){return e.props[Bk]}function Hk({protectedKeys:e,needsAnimating:t},n){let r=e.hasOwnProperty(n)&&t[n]!==!0;return t[n]=!1,r}function Uk(e,t,{delay:n=0,transitionOverride:r,type:i}={}){let{transition:a,transitionEnd:o,...s}=t,c=e.getDefaultTransition();a=a?hk(a,c):c;let l=a?.reduceMotion,u=a?.skipAnimations;r&&(a=r);let d=[],f=i&&e.animationState&&e.animationState.getState()[i],p=a?.path;p&&p.animateVisualElement(e,s,a,n,d);for(let t in s){let r=e.getValue(t,e.latestValues[t]??null),i=s[t];if(i===void 0||f&&Hk(f,t))continue;let o={delay:n,...gk(a||{},t)};u&&(o.skipAnimations=!0);let c=r.get();if(c!==void 0&&!r.isAnimating()&&!Array.isArray(i)&&i===c&&!o.velocity){dE.update(()=>r.set(i));continue}let p=!1;if(window.MotionHandoffAnimation){let n=Vk(e);if(n){let e=window.MotionHandoffAnimation(n,t,dE);e!==null&&(o.startTime=e,p=!0)}}Rk(e,t);let m=l??e.shouldReduceMotion;r.start(wk(t,r,i,m&&jk.has(t)?{type:!1}:o,e,p));let h=r.animation;h&&d.push(h)}if(o){let t=()=>dE.update(()=>{o&&Fk(e,o)});d.length?Promise.all(d).then(t):t()}return d}function Wk(e,t,n={}){let r=Ak(e,t,n.type===`exit`?e.presenceContext?.custom:void 0),{transition:i=e.getDefaultTransition()||{}}=r||{};n.transitionOverride&&(i=n.transitionOverride);let a=r?()=>Promise.all(Uk(e,r,n)):()=>Promise.resolve(),o=e.variantChildren&&e.variantChildren.size?(r=0)=>{let{delayChildren:a=0,staggerChildren:o,staggerDirection:s}=i;return Gk(e,t,r,a,o,s,n)}:()=>Promise.resolve(),{when:s}=i;if(s){let[e,t]=s===`beforeChildren`?[a,o]:[o,a];return e().then(()=>t())}return Promise.all([a(),o(n.delay)])}function Gk(e,t,n=0,r=0,i=0,a=1,o){let s=[];for(let c of e.variantChildren)c.notify(`AnimationStart`,t),s.push(Wk(c,t,{...o,delay:n+(typeof r==`function`?0:r)+lk(e.variantChildren,c,r,i,a)}).then(()=>c.notify(`AnimationComplete`,t)));return Promise.all(s)}function Kk(e,t,n={}){e.notify(`AnimationStart`,t);let r;if(Array.isArray(t)){let i=t.map(t=>Wk(e,t,n));r=Promise.all(i)}else if(typeof t==`string`)r=Wk(e,t,n);else{let i=typeof t==`function`?Ak(e,t,n.custom):t;r=Promise.all(Uk(e,i,n))}return r.then(()=>{e.notify(`AnimationComplete`,t)})}var qk={test:e=>e===`auto`,parse:e=>e},Jk=e=>t=>t.test(e),Yk=[wE,Q,BE,zE,HE,VE,qk],Xk=e=>Yk.find(Jk(e));function Zk(e){return typeof e==`number`?e===0:e===null||e===`none`||e===`0`||AT(e)}var Qk=new Set([`brightness`,`contrast`,`saturate`,`opacity`]);function $k(e){let[t,n]=e.slice(0,-1).split(`(`);if(t===`drop-shadow`)return e;let[r]=n.match(OE)||[];if(!r)return e;let i=n.replace(r,``),a=+!!Qk.has(t);return r!==n&&(a*=100),t+`(`+a+i+`)`}var eA=/\b([a-z-]*)\(.*?\)/gu,tA={...sD,getAnimatableNone:e=>{let t=e.match(eA);return t?t.map($k).join(` `):e}},nA={...sD,getAnimatableNone:e=>{let t=sD.parse(e);return sD.createTransformer(e)(t.map(e=>typeof e==`number`?0:typeof e==`object`?{...e,alpha:1}:e))}},rA={...wE,transform:Math.round},iA={borderWidth:Q,borderTopWidth:Q,borderRightWidth:Q,borderBottomWidth:Q,borderLeftWidth:Q,borderRadius:Q,borderTopLeftRadius:Q,borderTopRightRadius:Q,borderBottomRightRadius:Q,borderBottomLeftRadius:Q,width:Q,maxWidth:Q,height:Q,maxHeight:Q,top:Q,right:Q,bottom:Q,left:Q,inset:Q,insetBlock:Q,insetBlockStart:Q,insetBlockEnd:Q,insetInline:Q,insetInlineStart:Q,insetInlineEnd:Q,padding:Q,paddingTop:Q,paddingRight:Q,paddingBottom:Q,paddingLeft:Q,paddingBlock:Q,paddingBlockStart:Q,paddingBlockEnd:Q,paddingInline:Q,paddingInlineStart:Q,paddingInlineEnd:Q,margin:Q,marginTop:Q,marginRight:Q,marginBottom:Q,marginLeft:Q,marginBlock:Q,marginBlockStart:Q,marginBlockEnd:Q,marginInline:Q,marginInlineStart:Q,marginInlineEnd:Q,fontSize:Q,backgroundPositionX:Q,backgroundPositionY:Q,rotate:zE,pathRotation:zE,rotateX:zE,rotateY:zE,rotateZ:zE,scale:EE,scaleX:EE,scaleY:EE,scaleZ:EE,skew:zE,skewX:zE,skewY:zE,distance:Q,translateX:Q,translateY:Q,translateZ:Q,x:Q,y:Q,z:Q,perspective:Q,transformPerspective:Q,opacity:TE,originX:UE,originY:UE,originZ:Q,zIndex:rA,fillOpacity:TE,strokeOpacity:TE,numOctaves:rA},aA={...iA,color:GE,backgroundColor:GE,outlineColor:GE,fill:GE,stroke:GE,borderColor:GE,borderTopColor:GE,borderRightColor:GE,borderBottomColor:GE,borderLeftColor:GE,filter:tA,WebkitFilter:tA,mask:nA,WebkitMask:nA},oA=e=>aA[e],sA=new Set([tA,nA]);function cA(e,t){let n=oA(e);return sA.has(n)||(n=sD),n.getAnimatableNone?n.getAnimatableNone(t):void 0}var lA=new Set([`auto`,`none`,`0`]);function uA(e,t,n){let r=0,i;for(;r<e.length&&!i;){let t=e[r];typeof t==`string`&&!lA.has(t)&&eD(t).values.length&&(i=e[r]),r++}if(i&&n)for(let r of t)e[r]=cA(n,i)}var dA=class extends MO{constructor(e,t,n,r,i){super(e,t,n,r,i,!0)}readKeyframes(){let{unresolvedKeyframes:e,element:t,name:n}=this;if(!t||!t.current)return;super.readKeyframes();for(let n=0;n<e.length;n++){let r=e[n];if(typeof r==`string`&&(r=r.trim(),xE(r))){let i=Dk(r,t.current);i!==void 0&&(e[n]=i),n===e.length-1&&(this.finalKeyframe=r)}}if(this.resolveNoneKeyframes(),!jk.has(n)||e.length!==2)return;let[r,i]=e,a=Xk(r),o=Xk(i);if(CE(r)!==CE(i)&&wO[n])this.needsMeasurement=!0;else if(a!==o){if(bO(a)&&bO(o))for(let t=0;t<e.length;t++){let n=e[t];typeof n==`string`&&(e[t]=parseFloat(n))}else wO[n]&&(this.needsMeasurement=!0)}}resolveNoneKeyframes(){let{unresolvedKeyframes:e,name:t}=this,n=[];for(let t=0;t<e.length;t++)(e[t]===null||Zk(e[t]))&&n.push(t);n.length&&uA(e,n,t)}measureInitialState(){let{element:e,unresolvedKeyframes:t,name:n}=this;if(!e||!e.current)return;n===`height`&&(this.suspendedScrollY=window.pageYOffset),this.measuredOrigin=wO[n](e.measureViewportBox(),window.getComputedStyle(e.current)),t[0]=this.measuredOrigin;let r=t[t.length-1];r!==void 0&&e.getValue(n,r).jump(r,!1)}measureEndState(){let{element:e,name:t,unresolvedKeyframes:n}=this;if(!e||!e.current)return;let r=e.getValue(t);r&&r.jump(this.measuredOrigin,!1);let i=n.length-1,a=n[i];n[i]=wO[t](e.measureViewportBox(),window.getComputedStyle(e.current)),a!==null&&this.finalKeyframe===void 0&&(this.finalKeyframe=a),this.removedTransforms?.length&&this.removedTransforms.forEach(([t,n])=>{e.getValue(t).set(n)}),this.resolveNoneKeyframes()}},fA=[`borderTopLeftRadius`,`borderTopRightRadius`,`borderBottomRightRadius`,`borderBottomLeftRadius`];function pA(e,t,n){if(e==null)return[];if(e instanceof EventTarget)return[e];if(typeof e==`string`){let r=document;t&&(r=t.current);let i=n?.[e]??r.querySelectorAll(e);return i?Array.from(i):[]}return Array.from(e).filter(e=>e!=null)}var mA=(e,t)=>t&&typeof e==`number`?t.transform(e):e;function hA(e){return kT(e)&&`offsetHeight`in e&&!(`ownerSVGElement`in e)}var{schedule:gA,cancel:_A}=uE(queueMicrotask,!1),vA={x:!1,y:!1};function yA(){return vA.x||vA.y}function bA(e){return e===`x`||e===`y`?vA[e]?null:(vA[e]=!0,()=>{vA[e]=!1}):vA.x||vA.y?null:(vA.x=vA.y=!0,()=>{vA.x=vA.y=!1})}function xA(e,t){let n=pA(e),r=new AbortController;return[n,{passive:!0,...t,signal:r.signal},()=>r.abort()]}function SA(e){return!(e.pointerType===`touch`||yA())}function CA(e,t,n={}){let[r,i,a]=xA(e,n);return r.forEach(e=>{let n=!1,r=!1,a,o=()=>{e.removeEventListener(`pointerleave`,u)},s=e=>{a&&=(a(e),void 0),o()},c=e=>{n=!1,window.removeEventListener(`pointerup`,c),window.removeEventListener(`pointercancel`,c),r&&(r=!1,s(e))},l=()=>{n=!0,window.addEventListener(`pointerup`,c,i),window.addEventListener(`pointercancel`,c,i)},u=e=>{e.pointerType!==`touch`&&(n?r=!0:s(e))};e.addEventListener(`pointerenter`,n=>{if(!SA(n))return;r=!1;let o=t(e,n);typeof o==`function`&&(a=o,e.addEventListener(`pointerleave`,u,i))},i),e.addEventListener(`pointerdown`,l,i)}),a}var wA=(e,t)=>t?e===t||wA(e,t.parentElement):!1,TA=e=>e.pointerType===`mouse`?typeof e.button!=`number`||e.button<=0:e.isPrimary!==!1,EA=new Set([`BUTTON`,`INPUT`,`SELECT`,`TEXTAREA`,`A`]);function DA(e){return EA.has(e.tagName)||e.isContentEditable===!0}var OA=new Set([`INPUT`,`SELECT`,`TEXTAREA`]);function kA(e){return OA.has(e.tagName)||e.isContentEditable===!0}var AA=new WeakSet;function jA(e){return t=>{t.key===`Enter`&&e(t)}}function MA(e,t){e.dispatchEvent(new PointerEvent(`pointer`+t,{isPrimary:!0,bubbles:!0}))}var NA=(e,t)=>{let n=e.currentTarget;if(!n)return;let r=jA(()=>{if(AA.has(n))return;MA(n,`down`);let e=jA(()=>{MA(n,`up`)});n.addEventListener(`keyup`,e,t),n.addEventListener(`blur`,()=>MA(n,`cancel`),t)});n.addEventListener(`keydown`,r,t),n.addEventListener(`blur`,()=>n.removeEventListener(`keydown`,r),t)};function PA(e){return TA(e)&&!yA()}var FA=new WeakSet;function IA(e,t,n={}){let[r,i,a]=xA(e,n),o=e=>{let r=e.currentTarget;if(!PA(e)||FA.has(e))return;AA.add(r),n.stopPropagation&&FA.add(e);let a=t(r,e),o={...i,capture:!0},s=(e,t)=>{window.removeEventListener(`pointerup`,c,o),window.removeEventListener(`pointercancel`,l,o),AA.has(r)&&AA.delete(r),PA(e)&&typeof a==`function`&&a(e,{success:t})},c=e=>{s(e,r===window||r===document||n.useGlobalTarget||wA(r,e.target))},l=e=>{s(e,!1)};window.addEventListener(`pointerup`,c,o),window.addEventListener(`pointercancel`,l,o)};return r.forEach(e=>{(n.useGlobalTarget?window:e).addEventListener(`pointerdown`,o,i),hA(e)&&(e.addEventListener(`focus`,e=>NA(e,i)),!DA(e)&&!e.hasAttribute(`tabindex`)&&(e.tabIndex=0))}),a}function LA(e){return kT(e)&&`ownerSVGElement`in e}var RA=new WeakMap,zA,BA=(e,t,n)=>(r,i)=>i&&i[0]?i[0][e+`Size`]:LA(r)&&`getBBox`in r?r.getBBox()[t]:r[n],VA=BA(`inline`,`width`,`offsetWidth`),HA=BA(`block`,`height`,`offsetHeight`);function UA({target:e,borderBoxSize:t}){RA.get(e)?.forEach(n=>{n(e,{get width(){return VA(e,t)},get height(){return HA(e,t)}})})}function WA(e){e.forEach(UA)}function GA(){typeof ResizeObserver<`u`&&(zA=new ResizeObserver(WA))}function KA(e,t){zA||GA();let n=pA(e);return n.forEach(e=>{let n=RA.get(e);n||(n=new Set,RA.set(e,n)),n.add(t),zA?.observe(e)}),()=>{n.forEach(e=>{let n=RA.get(e);n?.delete(t),n?.size||zA?.unobserve(e)})}}var qA=new Set,JA;function YA(){JA=()=>{let e={get width(){return window.innerWidth},get height(){return window.innerHeight}};qA.forEach(t=>t(e))},window.addEventListener(`resize`,JA)}function XA(e){return qA.add(e),JA||YA(),()=>{qA.delete(e),!qA.size&&typeof JA==`function`&&(window.removeEventListener(`resize`,JA),JA=void 0)}}function ZA(e,t){return typeof e==`function`?XA(e):KA(e,t)}var QA={value:null,addProjectionMetrics:null};function $A(e){return LA(e)&&e.tagName===`svg`}function ej(...e){let t=!Array.isArray(e[0]),n=t?0:-1,r=e[0+n],i=e[1+n],a=e[2+n],o=e[3+n],s=KD(i,a,o);return t?s(r):s}var tj=[...Yk,GE,sD],nj=e=>tj.find(Jk(e)),rj=()=>({translate:0,scale:1,origin:0,originPoint:0}),ij=()=>({x:rj(),y:rj()}),aj=()=>({min:0,max:0}),oj=()=>({x:aj(),y:aj()}),sj=new WeakMap;function cj(e){return typeof e==`object`&&!!e&&typeof e.start==`function`}function lj(e){return typeof e==`string`||Array.isArray(e)}var uj=[`animate`,`whileInView`,`whileFocus`,`whileHover`,`whileTap`,`whileDrag`,`exit`],dj=[`initial`,...uj];function fj(e){return cj(e.animate)||dj.some(t=>lj(e[t]))}function pj(e){return!!(fj(e)||e.variants)}function mj(e,t,n){for(let r in t){let i=t[r],a=n[r];if(Ik(i))e.addValue(r,i);else if(Ik(a))e.addValue(r,mk(i,{owner:e}));else if(a!==i){if(e.hasValue(r)){let t=e.getValue(r);t.liveStyle===!0?t.jump(i):t.hasAnimated||t.set(i)}else{let t=e.getStaticValue(r);e.addValue(r,mk(t===void 0?i:t,{owner:e}))}}}for(let r in n)t[r]===void 0&&e.removeValue(r);return t}var hj={current:null},gj={current:!1},_j=typeof window<`u`;function vj(){if(gj.current=!0,_j){if(window.matchMedia){let e=window.matchMedia(`(prefers-reduced-motion)`),t=()=>hj.current=e.matches;e.addEventListener(`change`,t),t()}else hj.current=!1}}var yj=[`AnimationStart`,`AnimationComplete`,`Update`,`BeforeLayoutMeasure`,`LayoutMeasure`,`LayoutAnimationStart`,`LayoutAnimationComplete`],bj={};function xj(e){bj=e}function Sj(){return bj}var Cj=class{scrapeMotionValuesFromProps(e,t,n){return{}}constructor({parent:e,props:t,presenceContext:n,reducedMotionConfig:r,skipAnimations:i,blockInitialAnimation:a,visualState:o},s={}){this.current=null,this.children=new Set,this.isVariantNode=!1,this.isControllingVariants=!1,this.shouldReduceMotion=null,this.shouldSkipAnimations=!1,this.values=new Map,this.KeyframeResolver=MO,this.features={},this.valueSubscriptions=new Map,this.prevMotionValues={},this.hasBeenMounted=!1,this.events={},this.propEventSubscriptions={},this.notifyUpdate=()=>this.notify(`Update`,this.latestValues),this.render=()=>{this.current&&(this.triggerBuild(),this.renderInstance(this.current,this.renderState,this.props.style,this.projection))},this.renderScheduledAt=0,this.scheduleRender=()=>{let e=_E.now();this.renderScheduledAt<e&&(this.renderScheduledAt=e,dE.render(this.render,!1,!0))};let{latestValues:c,renderState:l}=o;this.latestValues=c,this.baseTarget={...c},this.initialValues=t.initial?{...c}:{},this.renderState=l,this.parent=e,this.props=t,this.presenceContext=n,this.depth=e?e.depth+1:0,this.reducedMotionConfig=r,this.skipAnimationsConfig=i,this.options=s,this.blockInitialAnimation=!!a,this.isControllingVariants=fj(t),this.isVariantNode=pj(t),this.isVariantNode&&(this.variantChildren=new Set),this.manuallyAnimateOnMount=!!(e&&e.current);let{willChange:u,...d}=this.scrapeMotionValuesFromProps(t,{},this);for(let e in d){let t=d[e];c[e]!==void 0&&Ik(t)&&t.set(c[e])}}mount(e){if(this.hasBeenMounted)for(let e in this.initialValues)this.values.get(e)?.jump(this.initialValues[e]),this.latestValues[e]=this.initialValues[e];this.current=e,sj.set(e,this),this.projection&&!this.projection.instance&&this.projection.mount(e),this.parent&&this.isVariantNode&&!this.isControllingVariants&&(this.removeFromVariantTree=this.parent.addVariantChild(this)),this.values.forEach((e,t)=>this.bindToMotionValue(t,e)),this.reducedMotionConfig===`never`?this.shouldReduceMotion=!1:this.reducedMotionConfig===`always`?this.shouldReduceMotion=!0:(gj.current||vj(),this.shouldReduceMotion=hj.current),this.shouldSkipAnimations=this.skipAnimationsConfig??!1,this.parent?.addChild(this),this.update(this.props,this.presenceContext),this.hasBeenMounted=!0}unmount(){this.projection&&this.projection.unmount(),fE(this.notifyUpdate),fE(this.render),this.valueSubscriptions.forEach(e=>e()),this.valueSubscriptions.clear(),this.removeFromVariantTree&&this.removeFromVariantTree(),this.parent?.removeChild(this);for(let e in this.events)this.events[e].clear();for(let e in this.features){let t=this.features[e];t&&(t.unmount(),t.isMounted=!1)}this.current=null}addChild(e){this.children.add(e),this.enteringChildren??=new Set,this.enteringChildren.add(e)}removeChild(e){this.children.delete(e),this.enteringChildren&&this.enteringChildren.delete(e)}bindToMotionValue(e,t){if(this.valueSubscriptions.has(e)&&this.valueSubscriptions.get(e)(),t.accelerate&&tk.has(e)&&this.current instanceof HTMLElement){let{factory:n,keyframes:r,times:i,ease:a,duration:o}=t.accelerate,s=new GO({element:this.current,name:e,keyframes:r,times:i,ease:a,duration:IT(o)}),c=n(s);this.valueSubscriptions.set(e,()=>{c(),s.cancel()});return}let n=yO.has(e);n&&this.onBindTransform&&this.onBindTransform();let r=t.on(`change`,t=>{this.latestValues[e]=t,this.props.onUpdate&&dE.preRender(this.notifyUpdate),n&&this.projection&&(this.projection.isTransformDirty=!0),this.scheduleRender()}),i;typeof window<`u`&&window.MotionCheckAppearSync&&(i=window.MotionCheckAppearSync(this,e,t)),this.valueSubscriptions.set(e,()=>{r(),i&&i()})}sortNodePosition(e){return!this.current||!this.sortInstanceNodePosition||this.type!==e.type?0:this.sortInstanceNodePosition(this.current,e.current)}updateFeatures(){let e=`animation`;for(e in bj){let t=bj[e];if(!t)continue;let{isEnabled:n,Feature:r}=t;if(!this.features[e]&&r&&n(this.props)&&(this.features[e]=new r(this)),this.features[e]){let t=this.features[e];t.isMounted?t.update():(t.mount(),t.isMounted=!0)}}}triggerBuild(){this.build(this.renderState,this.latestValues,this.props)}measureViewportBox(){return this.current?this.measureInstanceViewportBox(this.current,this.props):oj()}getStaticValue(e){return this.latestValues[e]}setStaticValue(e,t){this.latestValues[e]=t}update(e,t){(e.transformTemplate||this.props.transformTemplate)&&this.scheduleRender(),this.prevProps=this.props,this.props=e,this.prevPresenceContext=this.presenceContext,this.presenceContext=t;for(let t=0;t<yj.length;t++){let n=yj[t];this.propEventSubscriptions[n]&&(this.propEventSubscriptions[n](),delete this.propEventSubscriptions[n]);let r=e[`on`+n];r&&(this.propEventSubscriptions[n]=this.on(n,r))}this.prevMotionValues=mj(this,this.scrapeMotionValuesFromProps(e,this.prevProps||{},this),this.prevMotionValues),this.handleChildMotionValue&&this.handleChildMotionValue()}getProps(){return this.props}getVariant(e){return this.props.variants?this.props.variants[e]:void 0}getDefaultTransition(){return this.props.transition}getTransformPagePoint(){return this.props.transformPagePoint}getClosestVariantNode(){return this.isVariantNode?this:this.parent?this.parent.getClosestVariantNode():void 0}addVariantChild(e){let t=this.getClosestVariantNode();if(t)return t.variantChildren&&t.variantChildren.add(e),()=>t.variantChildren.delete(e)}addValue(e,t){let n=this.values.get(e);t!==n&&(n&&this.removeValue(e),this.bindToMotionValue(e,t),this.values.set(e,t),this.latestValues[e]=t.get())}removeValue(e){this.values.delete(e);let t=this.valueSubscriptions.get(e);t&&(t(),this.valueSubscriptions.delete(e)),delete this.latestValues[e],this.removeValueFromRenderState(e,this.renderState)}hasValue(e){return this.values.has(e)}getValue(e,t){if(this.props.values&&this.props.values[e])return this.props.values[e];let n=this.values.get(e);return n===void 0&&t!==void 0&&(n=mk(t===null?void 0:t,{owner:this}),this.addValue(e,n)),n}readValue(e,t){let n=this.latestValues[e]!==void 0||!this.current?this.latestValues[e]:this.getBaseTargetFromProps(this.props,e)??this.readValueFromInstance(this.current,e,this.options);return n!=null&&(typeof n==`string`&&(OT(n)||AT(n))?n=parseFloat(n):!nj(n)&&sD.test(t)&&(n=cA(e,t)),this.setBaseTarget(e,Ik(n)?n.get():n)),Ik(n)?n.get():n}setBaseTarget(e,t){this.baseTarget[e]=t}getBaseTarget(e){let{initial:t}=this.props,n;if(typeof t==`string`||typeof t==`object`){let r=kk(this.props,t,this.presenceContext?.custom);r&&(n=r[e])}if(t&&n!==void 0)return n;let r=this.getBaseTargetFromProps(this.props,e);return r!==void 0&&!Ik(r)?r:this.initialValues[e]!==void 0&&n===void 0?void 0:this.baseTarget[e]}on(e,t){return this.events[e]||(this.events[e]=new FT),this.events[e].add(t)}notify(e,...t){this.events[e]&&this.events[e].notify(...t)}scheduleRenderMicrotask(){gA.render(this.render)}},wj=class extends Cj{constructor(){super(...arguments),this.KeyframeResolver=dA}sortInstanceNodePosition(e,t){return e.compareDocumentPosition(t)&2?1:-1}getBaseTargetFromProps(e,t){let n=e.style;return n?n[t]:void 0}removeValueFromRenderState(e,{vars:t,style:n}){delete t[e],delete n[e]}handleChildMotionValue(){this.childSubscription&&(this.childSubscription(),delete this.childSubscription);let{children:e}=this.props;Ik(e)&&(this.childSubscription=e.on(`change`,e=>{this.current&&(this.current.textContent=`${e}`)}))}},Tj=class{constructor(e){this.isMounted=!1,this.node=e}update(){}};function Ej({top:e,left:t,right:n,bottom:r}){return{x:{min:t,max:n},y:{min:e,max:r}}}function Dj({x:e,y:t}){return{top:t.min,right:e.max,bottom:t.max,left:e.min}}function Oj(e,t){if(!t)return e;let n=t({x:e.left,y:e.top}),r=t({x:e.right,y:e.bottom});return{top:n.y,left:n.x,bottom:r.y,right:r.x}}function kj(e){return e===void 0||e===1}function Aj({scale:e,scaleX:t,scaleY:n}){return!kj(e)||!kj(t)||!kj(n)}function jj(e){return Aj(e)||Mj(e)||e.z||e.rotate||e.rotateX||e.rotateY||e.skewX||e.skewY}function Mj(e){return Nj(e.x)||Nj(e.y)}function Nj(e){return e&&e!==`0%`}function Pj(e,t,n){return n+t*(e-n)}function Fj(e,t,n,r,i){return i!==void 0&&(e=Pj(e,i,r)),Pj(e,n,r)+t}function Ij(e,t=0,n=1,r,i){e.min=Fj(e.min,t,n,r,i),e.max=Fj(e.max,t,n,r,i)}function Lj(e,{x:t,y:n}){Ij(e.x,t.translate,t.scale,t.originPoint),Ij(e.y,n.translate,n.scale,n.originPoint)}var Rj=.999999999999,zj=1.0000000000001;function Bj(e,t,n,r=!1){let i=n.length;if(!i)return;t.x=t.y=1;let a,o;for(let s=0;s<i;s++){a=n[s],o=a.projectionDelta;let{visualElement:i}=a.options;i&&i.props.style&&i.props.style.display===`contents`||(r&&a.options.layoutScroll&&a.scroll&&a!==a.root&&(Vj(e.x,-a.scroll.offset.x),Vj(e.y,-a.scroll.offset.y)),o&&(t.x*=o.x.scale,t.y*=o.y.scale,Lj(e,o)),r&&jj(a.latestValues)&&Wj(e,a.latestValues,a.layout?.layoutBox))}t.x<zj&&t.x>Rj&&(t.x=1),t.y<zj&&t.y>Rj&&(t.y=1)}function Vj(e,t){e.min+=t,e.max+=t}function Hj(e,t,n,r,i=.5){Ij(e,t,n,dD(e.min,e.max,i),r)}function Uj(e,t){return typeof e==`string`?parseFloat(e)/100*(t.max-t.min):e}function Wj(e,t,n){let r=n??e;Hj(e.x,Uj(t.x,r.x),t.scaleX,t.scale,t.originX),Hj(e.y,Uj(t.y,r.y),t.scaleY,t.scale,t.originY)}function Gj(e,t){return Ej(Oj(e.getBoundingClientRect(),t))}function Kj(e,t,n){let r=Gj(e,n),{scroll:i}=t;return i&&(Vj(r.x,i.offset.x),Vj(r.y,i.offset.y)),r}var qj={x:`translateX`,y:`translateY`,z:`translateZ`,transformPerspective:`perspective`},Jj=vO.length;function Yj(e,t,n){let r=``,i=!0;for(let a=0;a<Jj;a++){let o=vO[a],s=e[o];if(s===void 0)continue;let c=!0;if(typeof s==`number`)c=s===+!!o.startsWith(`scale`);else{let e=parseFloat(s);c=o.startsWith(`scale`)?e===1:e===0}if(!c||n){let e=mA(s,iA[o]);if(!c){i=!1;let t=qj[o]||o;r+=`${t}(${e}) `}n&&(t[o]=e)}}let a=e.pathRotation;return a&&(i=!1,r+=`rotate(${mA(a,iA.pathRotation)}) `),r=r.trim(),n?r=n(t,i?``:r):i&&(r=`none`),r}function Xj(e,t,n){let{style:r,vars:i,transformOrigin:a}=e,o=!1,s=!1;for(let e in t){let n=t[e];if(yO.has(e))o=!0;else if(yE(e))i[e]=n;else{let t=mA(n,iA[e]);e.startsWith(`origin`)?(s=!0,a[e]=t):r[e]=t}}if(t.transform||(o||n?r.transform=Yj(t,e.transform,n):r.transform&&=`none`),s){let{originX:e=`50%`,originY:t=`50%`,originZ:n=0}=a;r.transformOrigin=`${e} ${t} ${n}`}}function Zj(e,{style:t,vars:n},r,i){let a=e.style,o;for(o in t)a[o]=t[o];for(o in i?.applyProjectionStyles(a,r),n)a.setProperty(o,n[o])}function Qj(e,t){return t.max===t.min?0:e/(t.max-t.min)*100}var $j={correct:(e,t)=>{if(!t.target)return e;if(typeof e==`string`){if(Q.test(e))e=parseFloat(e);else return e}return`${Qj(e,t.target.x)}% ${Qj(e,t.target.y)}%`}},eM={correct:(e,{treeScale:t,projectionDelta:n})=>{let r=e,i=sD.parse(e);if(i.length>5)return r;let a=sD.createTransformer(e),o=typeof i[0]==`number`?0:1,s=n.x.scale*t.x,c=n.y.scale*t.y;i[0+o]/=s,i[1+o]/=c;let l=dD(s,c,.5);return typeof i[2+o]==`number`&&(i[2+o]/=l),typeof i[3+o]==`number`&&(i[3+o]/=l),a(i)}},tM={borderRadius:{...$j,applyTo:[...fA]},borderTopLeftRadius:$j,borderTopRightRadius:$j,borderBottomLeftRadius:$j,borderBottomRightRadius:$j,boxShadow:eM};function nM(e,{layout:t,layoutId:n}){return yO.has(e)||e.startsWith(`origin`)||(t||n!==void 0)&&(!!tM[e]||e===`opacity`)}function rM(e,t,n){let r=e.style,i=t?.style,a={};if(!r)return a;for(let t in r)(Ik(r[t])||i&&Ik(i[t])||nM(t,e)||n?.getValue(t)?.liveStyle!==void 0)&&(a[t]=r[t]);return a}function iM(e){return window.getComputedStyle(e)}var aM=class extends wj{constructor(){super(...arguments),this.type=`html`,this.renderInstance=Zj}mount(e){e.style,super.mount(e)}readValueFromInstance(e,t){if(yO.has(t))return this.projection?.isProjecting?mO(t):gO(e,t);{let n=iM(e),r=(yE(t)?n.getPropertyValue(t):n[t])||0;return typeof r==`string`?r.trim():r}}measureInstanceViewportBox(e,{transformPagePoint:t}){return Gj(e,t)}build(e,t,n){Xj(e,t,n.transformTemplate)}scrapeMotionValuesFromProps(e,t,n){return rM(e,t,n)}},oM={offset:`stroke-dashoffset`,array:`stroke-dasharray`},sM={offset:`strokeDashoffset`,array:`strokeDasharray`};function cM(e,t,n=1,r=0,i=!0){e.pathLength=1;let a=i?oM:sM;e[a.offset]=`${-r}`,e[a.array]=`${t} ${n}`}var lM=[`offsetDistance`,`offsetPath`,`offsetRotate`,`offsetAnchor`];function uM(e,{attrX:t,attrY:n,attrScale:r,pathLength:i,pathSpacing:a=1,pathOffset:o=0,...s},c,l,u){if(Xj(e,s,l),c){e.style.viewBox&&(e.attrs.viewBox=e.style.viewBox);return}e.attrs=e.style,e.style={};let{attrs:d,style:f}=e;d.transform&&(f.transform=d.transform,delete d.transform),(f.transform||d.transformOrigin)&&(f.transformOrigin=d.transformOrigin??`50% 50%`,delete d.transformOrigin),f.transform&&(f.transformBox=u?.transformBox??`fill-box`,delete d.transformBox);for(let e of lM)d[e]!==void 0&&(f[e]=d[e],delete d[e]);t!==void 0&&(d.x=t),n!==void 0&&(d.y=n),r!==void 0&&(d.scale=r),i!==void 0&&cM(d,i,a,o,!1)}var dM=new Set([`baseFrequency`,`diffuseConstant`,`kernelMatrix`,`kernelUnitLength`,`keySplines`,`keyTimes`,`limitingConeAngle`,`markerHeight`,`markerWidth`,`numOctaves`,`targetX`,`targetY`,`surfaceScale`,`specularConstant`,`specularExponent`,`stdDeviation`,`tableValues`,`viewBox`,`gradientTransform`,`pathLength`,`startOffset`,`textLength`,`lengthAdjust`]),fM=e=>typeof e==`string`&&e.toLowerCase()===`svg`;function pM(e,t,n,r){Zj(e,t,void 0,r);for(let n in t.attrs)e.setAttribute(dM.has(n)?n:zk(n),t.attrs[n])}function mM(e,t,n){let r=rM(e,t,n);for(let n in e)if(Ik(e[n])||Ik(t[n])){let t=vO.indexOf(n)===-1?n:`attr`+n.charAt(0).toUpperCase()+n.substring(1);r[t]=e[n]}return r}var hM=class extends wj{constructor(){super(...arguments),this.type=`svg`,this.isSVGTag=!1,this.measureInstanceViewportBox=oj}getBaseTargetFromProps(e,t){return e[t]}readValueFromInstance(e,t){if(yO.has(t)){let e=oA(t);return e&&e.default||0}return t=dM.has(t)?t:zk(t),e.getAttribute(t)}scrapeMotionValuesFromProps(e,t,n){return mM(e,t,n)}build(e,t,n){uM(e,t,this.isSVGTag,n.transformTemplate,n.style)}renderInstance(e,t,n,r){pM(e,t,n,r)}mount(e){this.isSVGTag=fM(e.tagName),super.mount(e)}},gM=dj.length;function _M(e){if(!e)return;if(!e.isControllingVariants){let t=e.parent&&_M(e.parent)||{};return e.props.initial!==void 0&&(t.initial=e.props.initial),t}let t={};for(let n=0;n<gM;n++){let r=dj[n],i=e.props[r];(lj(i)||i===!1)&&(t[r]=i)}return t}function vM(e,t){if(!Array.isArray(t))return!1;let n=t.length;if(n!==e.length)return!1;for(let r=0;r<n;r++)if(t[r]!==e[r])return!1;return!0}var yM=[...uj].reverse(),bM=uj.length;function xM(e){return t=>Promise.all(t.map(({animation:t,options:n})=>Kk(e,t,n)))}function SM(e){let t=xM(e),n=TM(),r=!0,i=!1,a=t=>(n,r)=>{let i=Ak(e,r,t===`exit`?e.presenceContext?.custom:void 0);if(i){let{transition:e,transitionEnd:t,...r}=i;n={...n,...r,...t}}return n};function o(n){t=n(e)}function s(o){let{props:s}=e,c=_M(e.parent)||{},l=[],u=new Set,d={},f=1/0;for(let t=0;t<bM;t++){let p=yM[t],m=n[p],h=s[p]===void 0?c[p]:s[p],g=lj(h),_=p===o?m.isActive:null;_===!1&&(f=t);let v=h===c[p]&&h!==s[p]&&g;if(v&&(r||i)&&e.manuallyAnimateOnMount&&(v=!1),m.protectedKeys={...d},!m.isActive&&_===null||!h&&!m.prevProp||cj(h)||typeof h==`boolean`)continue;if(p===`exit`&&m.isActive&&_!==!0){m.prevResolvedValues&&(d={...d,...m.prevResolvedValues});continue}let y=CM(m.prevProp,h),b=y||p===o&&m.isActive&&!v&&g||t>f&&g,x=!1,S=Array.isArray(h)?h:[h],C=S.reduce(a(p),{});_===!1&&(C={});let{prevResolvedValues:w={}}=m,T={...w,...C},E=t=>{b=!0,u.has(t)&&(x=!0,u.delete(t)),m.needsAnimating[t]=!0;let n=e.getValue(t);n&&(n.liveStyle=!1)};for(let e in T){let t=C[e],n=w[e];if(d.hasOwnProperty(e))continue;let r=!1;r=Mk(t)&&Mk(n)?!vM(t,n)||y:t!==n,r?t==null?u.add(e):E(e):t!==void 0&&u.has(e)?E(e):m.protectedKeys[e]=!0}m.prevProp=h,m.prevResolvedValues=C,m.isActive&&(d={...d,...C}),(r||i)&&e.blockInitialAnimation&&(b=!1);let D=v&&y;b&&(!D||x)&&l.push(...S.map(t=>{let n={type:p};if(typeof t==`string`&&(r||i)&&!D&&e.manuallyAnimateOnMount&&e.parent){let{parent:r}=e,i=Ak(r,t);if(r.enteringChildren&&i){let{delayChildren:t}=i.transition||{};n.delay=lk(r.enteringChildren,e,t)}}return{animation:t,options:n}}))}if(u.size){let t={};if(typeof s.initial!=`boolean`){let n=Ak(e,Array.isArray(s.initial)?s.initial[0]:s.initial);n&&n.transition&&(t.transition=n.transition)}u.forEach(n=>{let r=e.getBaseTarget(n),i=e.getValue(n);i&&(i.liveStyle=!0),t[n]=r??null}),l.push({animation:t})}let p=!!l.length;return r&&(s.initial===!1||s.initial===s.animate)&&!e.manuallyAnimateOnMount&&(p=!1),r=!1,i=!1,p?t(l):Promise.resolve()}function c(t,r){if(n[t].isActive===r)return Promise.resolve();e.variantChildren?.forEach(e=>e.animationState?.setActive(t,r)),n[t].isActive=r;let i=s(t);for(let e in n)n[e].protectedKeys={};return i}return{animateChanges:s,setActive:c,setAnimateFunction:o,getState:()=>n,reset:()=>{n=TM(),i=!0}}}function CM(e,t){return typeof t==`string`?t!==e:Array.isArray(t)?!vM(t,e):!1}function wM(e=!1){return{isActive:e,protectedKeys:{},needsAnimating:{},prevResolvedValues:{}}}function TM(){return{animate:wM(!0),whileInView:wM(),whileHover:wM(),whileTap:wM(),whileDrag:wM(),whileFocus:wM(),exit:wM()}}function EM(e,t){e.min=t.min,e.max=t.max}function DM(e,t){EM(e.x,t.x),EM(e.y,t.y)}function OM(e,t){e.translate=t.translate,e.scale=t.scale,e.originPoint=t.originPoint,e.origin=t.origin}var kM=.9999,AM=1.0001,jM=-.01,MM=.01;function NM(e){return e.max-e.min}function PM(e,t,n){return Math.abs(e-t)<=n}function FM(e,t,n,r=.5){e.origin=r,e.originPoint=dD(t.min,t.max,e.origin),e.scale=NM(n)/NM(t),e.translate=dD(n.min,n.max,e.origin)-e.originPoint,(e.scale>=kM&&e.scale<=AM||isNaN(e.scale))&&(e.scale=1),(e.translate>=jM&&e.translate<=MM||isNaN(e.translate))&&(e.translate=0)}function IM(e,t,n,r){FM(e.x,t.x,n.x,r?r.originX:void 0),FM(e.y,t.y,n.y,r?r.originY:void 0)}function LM(e,t,n,r=0){e.min=(r?dD(n.min,n.max,r):n.min)+t.min,e.max=e.min+NM(t)}function RM(e,t,n,r){LM(e.x,t.x,n.x,r?.x),LM(e.y,t.y,n.y,r?.y)}function zM(e,t,n,r=0){let i=r?dD(n.min,n.max,r):n.min;e.min=t.min-i,e.max=e.min+NM(t)}function BM(e,t,n,r){zM(e.x,t.x,n.x,r?.x),zM(e.y,t.y,n.y,r?.y)}function VM(e,t,n,r,i){return e-=t,e=Pj(e,1/n,r),i!==void 0&&(e=Pj(e,1/i,r)),e}function HM(e,t=0,n=1,r=.5,i,a=e,o=e){if(BE.test(t)&&(t=parseFloat(t),t=dD(o.min,o.max,t/100)-o.min),typeof t!=`number`)return;let s=dD(a.min,a.max,r);e===a&&(s-=t),e.min=VM(e.min,t,n,s,i),e.max=VM(e.max,t,n,s,i)}function UM(e,t,[n,r,i],a,o){HM(e,t[n],t[r],t[i],t.scale,a,o)}var WM=[`x`,`scaleX`,`originX`],GM=[`y`,`scaleY`,`originY`];function KM(e,t,n,r){UM(e.x,t,WM,n?n.x:void 0,r?r.x:void 0),UM(e.y,t,GM,n?n.y:void 0,r?r.y:void 0)}function qM(e){return e.translate===0&&e.scale===1}function JM(e){return qM(e.x)&&qM(e.y)}function YM(e,t){return e.min===t.min&&e.max===t.max}function XM(e,t){return YM(e.x,t.x)&&YM(e.y,t.y)}function ZM(e,t){return Math.round(e.min)===Math.round(t.min)&&Math.round(e.max)===Math.round(t.max)}function QM(e,t){return ZM(e.x,t.x)&&ZM(e.y,t.y)}function $M(e){return NM(e.x)/NM(e.y)}function eN(e,t){return e.translate===t.translate&&e.scale===t.scale&&e.originPoint===t.originPoint}function tN(e){return[e(`x`),e(`y`)]}function nN(e,t,n){let r=``,i=e.x.translate/t.x,a=e.y.translate/t.y,o=n?.z||0;if((i||a||o)&&(r=`translate3d(${i}px, ${a}px, ${o}px) `),(t.x!==1||t.y!==1)&&(r+=`scale(${1/t.x}, ${1/t.y}) `),n){let{transformPerspective:e,rotate:t,pathRotation:i,rotateX:a,rotateY:o,skewX:s,skewY:c}=n;e&&(r=`perspective(${e}px) ${r}`),t&&(r+=`rotate(${t}deg) `),i&&(r+=`rotate(${i}deg) `),a&&(r+=`rotateX(${a}deg) `),o&&(r+=`rotateY(${o}deg) `),s&&(r+=`skewX(${s}deg) `),c&&(r+=`skewY(${c}deg) `)}let s=e.x.scale*t.x,c=e.y.scale*t.y;return(s!==1||c!==1)&&(r+=`scale(${s}, ${c})`),r||`none`}var rN=fA.length,iN=e=>typeof e==`string`?parseFloat(e):e,aN=e=>typeof e==`number`||Q.test(e);function oN(e,t,n,r,i,a){i?(e.opacity=dD(0,n.opacity??1,cN(r)),e.opacityExit=dD(t.opacity??1,0,lN(r))):a&&(e.opacity=dD(t.opacity??1,n.opacity??1,r));for(let i=0;i<rN;i++){let a=fA[i],o=sN(t,a),s=sN(n,a);(o!==void 0||s!==void 0)&&(o||=0,s||=0,o===0||s===0||aN(o)===aN(s)?(e[a]=Math.max(dD(iN(o),iN(s),r),0),(BE.test(s)||BE.test(o))&&(e[a]+=`%`)):e[a]=s)}(t.rotate||n.rotate)&&(e.rotate=dD(t.rotate||0,n.rotate||0,r))}function sN(e,t){return e[t]===void 0?e.borderRadius:e[t]}var cN=uN(0,.5,ZT),lN=uN(.5,.95,MT);function uN(e,t,n){return r=>r<e?0:r>t?1:n(PT(e,t,r))}function dN(e,t,n){let r=Ik(e)?e:mk(e);return r.start(wk(``,r,t,n)),r.animation}function fN(e,t,n,r={passive:!0}){return e.addEventListener(t,n,r),()=>e.removeEventListener(t,n,r)}var pN=(e,t)=>e.depth-t.depth,mN=class{constructor(){this.children=[],this.isDirty=!1}add(e){CT(this.children,e),this.isDirty=!0}remove(e){wT(this.children,e),this.isDirty=!0}forEach(e){this.isDirty&&this.children.sort(pN),this.isDirty=!1,this.children.forEach(e)}};function hN(e,t){let n=_E.now(),r=({timestamp:i})=>{let a=i-n;a>=t&&(fE(r),e(a-t))};return dE.setup(r,!0),()=>fE(r)}function gN(e){return Ik(e)?e.get():e}var _N=class{constructor(){this.members=[]}add(e){CT(this.members,e);for(let t=this.members.length-1;t>=0;t--){let n=this.members[t];if(n===e||n===this.lead||n===this.prevLead)continue;let r=n.instance;r&&r.isConnected!==!1||n.snapshot||(wT(this.members,n),n.unmount())}e.scheduleRender()}remove(e){if(wT(this.members,e),e===this.prevLead&&(this.prevLead=void 0),e===this.lead){let e=this.members[this.members.length-1];e&&this.promote(e)}}relegate(e){for(let t=this.members.indexOf(e)-1;t>=0;t--){let e=this.members[t];if(e.isPresent!==!1&&e.instance?.isConnected!==!1)return this.promote(e),!0}return!1}promote(e,t){let n=this.lead;if(e!==n&&(this.prevLead=n,this.lead=e,e.show(),n)){n.updateSnapshot(),e.scheduleRender();let{layoutDependency:r}=n.options,{layoutDependency:i}=e.options;(r===void 0||r!==i)&&(e.resumeFrom=n,t&&(n.preserveOpacity=!0),n.snapshot&&(e.snapshot=n.snapshot,e.snapshot.latestValues=n.animationValues||n.latestValues),e.root?.isUpdating&&(e.isLayoutDirty=!0)),e.options.crossfade===!1&&n.hide()}}exitAnimationComplete(){this.members.forEach(e=>{e.options.onExitComplete?.(),e.resumingFrom?.options.onExitComplete?.()})}scheduleRender(){this.members.forEach(e=>e.instance&&e.scheduleRender(!1))}removeLeadSnapshot(){this.lead?.snapshot&&(this.lead.snapshot=void 0)}},vN={hasAnimatedSinceResize:!0,hasEverUpdated:!1},yN={nodes:0,calculatedTargetDeltas:0,calculatedProjections:0},bN=[``,`X`,`Y`,`Z`],xN=1e3,SN=0;function CN(e,t,n,r){let{latestValues:i}=t;i[e]&&(n[e]=i[e],t.setStaticValue(e,0),r&&(r[e]=0))}function wN(e){if(e.hasCheckedOptimisedAppear=!0,e.root===e)return;let{visualElement:t}=e.options;if(!t)return;let n=Vk(t);if(window.MotionHasOptimisedAnimation(n,`transform`)){let{layout:t,layoutId:r}=e.options;window.MotionCancelOptimisedAnimation(n,`transform`,dE,!(t||r))}let{parent:r}=e;r&&!r.hasCheckedOptimisedAppear&&wN(r)}function TN({attachResizeListener:e,defaultParent:t,measureScroll:n,checkIsScrollRoot:r,resetTransform:i}){return class{constructor(e={},n=t?.()){this.id=SN++,this.animationId=0,this.animationCommitId=0,this.children=new Set,this.options={},this.isTreeAnimating=!1,this.isAnimationBlocked=!1,this.isLayoutDirty=!1,this.isProjectionDirty=!1,this.isSharedProjectionDirty=!1,this.isTransformDirty=!1,this.updateManuallyBlocked=!1,this.updateBlockedByResize=!1,this.isUpdating=!1,this.isSVG=!1,this.needsReset=!1,this.shouldResetTransform=!1,this.hasCheckedOptimisedAppear=!1,this.treeScale={x:1,y:1},this.eventHandlers=new Map,this.hasTreeAnimated=!1,this.layoutVersion=0,this.updateScheduled=!1,this.scheduleUpdate=()=>this.update(),this.projectionUpdateScheduled=!1,this.checkUpdateFailed=()=>{this.isUpdating&&(this.isUpdating=!1,this.clearAllSnapshots())},this.updateProjection=()=>{this.projectionUpdateScheduled=!1,QA.value&&(yN.nodes=yN.calculatedTargetDeltas=yN.calculatedProjections=0),this.nodes.forEach(ON),this.nodes.forEach(LN),this.nodes.forEach(RN),this.nodes.forEach(kN),QA.addProjectionMetrics&&QA.addProjectionMetrics(yN)},this.resolvedRelativeTargetAt=0,this.linkedParentVersion=0,this.hasProjected=!1,this.isVisible=!0,this.animationProgress=0,this.sharedNodes=new Map,this.latestValues=e,this.root=n?n.root||n:this,this.path=n?[...n.path,n]:[],this.parent=n,this.depth=n?n.depth+1:0;for(let e=0;e<this.path.length;e++)this.path[e].shouldResetTransform=!0;this.root===this&&(this.nodes=new mN)}addEventListener(e,t){return this.eventHandlers.has(e)||this.eventHandlers.set(e,new FT),this.eventHandlers.get(e).add(t)}notifyListeners(e,...t){let n=this.eventHandlers.get(e);n&&n.notify(...t)}hasListeners(e){return this.eventHandlers.has(e)}mount(t){if(this.instance)return;this.isSVG=LA(t)&&!$A(t),this.instance=t;let{layoutId:n,layout:r,visualElement:i}=this.options;if(i&&!i.current&&i.mount(t),this.root.nodes.add(this),this.parent&&this.parent.children.add(this),this.root.hasTreeAnimated&&(r||n)&&(this.isLayoutDirty=!0),e){let n,r=0,i=()=>this.root.updateBlockedByResize=!1;dE.read(()=>{r=window.innerWidth}),e(t,()=>{let e=window.innerWidth;e!==r&&(r=e,this.root.updateBlockedByResize=!0,n&&n(),n=hN(i,250),vN.hasAnimatedSinceResize&&(vN.hasAnimatedSinceResize=!1,this.nodes.forEach(IN)))})}n&&this.root.registerSharedNode(n,this),this.options.animate!==!1&&i&&(n||r)&&this.addEventListener(`didUpdate`,({delta:e,hasLayoutChanged:t,hasRelativeLayoutChanged:n,layout:r})=>{if(this.isTreeAnimationBlocked()){this.target=void 0,this.relativeTarget=void 0;return}let a=this.options.transition||i.getDefaultTransition()||GN,{onLayoutAnimationStart:o,onLayoutAnimationComplete:s}=i.getProps(),c=!this.targetLayout||!QM(this.targetLayout,r),l=!t&&n;if(this.options.layoutRoot||this.resumeFrom||l||t&&(c||!this.currentAnimation)){this.resumeFrom&&(this.resumingFrom=this.resumeFrom,this.resumingFrom.resumingFrom=void 0);let t={...gk(a,`layout`),onPlay:o,onComplete:s};(i.shouldReduceMotion||this.options.layoutRoot)&&(t.delay=0,t.type=!1),this.startAnimation(t),this.setAnimationOrigin(e,l,t.path)}else t||IN(this),this.isLead()&&this.options.onExitComplete&&this.options.onExitComplete();this.targetLayout=r})}unmount(){this.options.layoutId&&this.willUpdate(),this.root.nodes.remove(this);let e=this.getStack();e&&e.remove(this),this.parent&&this.parent.children.delete(this),this.instance=void 0,this.eventHandlers.clear(),fE(this.updateProjection)}blockUpdate(){this.updateManuallyBlocked=!0}unblockUpdate(){this.updateManuallyBlocked=!1}isUpdateBlocked(){return this.updateManuallyBlocked||this.updateBlockedByResize}isTreeAnimationBlocked(){return this.isAnimationBlocked||this.parent&&this.parent.isTreeAnimationBlocked()||!1}startUpdate(){this.isUpdateBlocked()||(this.isUpdating=!0,this.nodes&&this.nodes.forEach(zN),this.animationId++)}getTransformTemplate(){let{visualElement:e}=this.options;return e&&e.getProps().transformTemplate}willUpdate(e=!0){if(this.root.hasTreeAnimated=!0,this.root.isUpdateBlocked()){this.options.onExitComplete&&this.options.onExitComplete();return}if(window.MotionCancelOptimisedAnimation&&!this.hasCheckedOptimisedAppear&&wN(this),!this.root.isUpdating&&this.root.startUpdate(),this.isLayoutDirty)return;this.isLayoutDirty=!0;for(let e=0;e<this.path.length;e++){let t=this.path[e];t.shouldResetTransform=!0,(typeof t.latestValues.x==`string`||typeof t.latestValues.y==`string`)&&(t.isLayoutDirty=!0),t.updateScroll(`snapshot`),t.options.layoutRoot&&t.willUpdate(!1)}let{layoutId:t,layout:n}=this.options;if(t===void 0&&!n)return;let r=this.getTransformTemplate();this.prevTransformTemplateValue=r?r(this.latestValues,``):void 0,this.updateSnapshot(),e&&this.notifyListeners(`willUpdate`)}update(){if(this.updateScheduled=!1,this.isUpdateBlocked()){let e=this.updateBlockedByResize;this.unblockUpdate(),this.updateBlockedByResize=!1,this.clearAllSnapshots(),e&&this.nodes.forEach(MN),this.nodes.forEach(jN);return}if(this.animationId<=this.animationCommitId){this.nodes.forEach(NN);return}this.animationCommitId=this.animationId,this.isUpdating?(this.isUpdating=!1,this.nodes.forEach(PN),this.nodes.forEach(FN),this.nodes.forEach(EN),this.nodes.forEach(DN)):this.nodes.forEach(NN),this.clearAllSnapshots();let e=_E.now();pE.delta=ET(0,1e3/60,e-pE.timestamp),pE.timestamp=e,pE.isProcessing=!0,mE.update.process(pE),mE.preRender.process(pE),mE.render.process(pE),pE.isProcessing=!1}didUpdate(){this.updateScheduled||(this.updateScheduled=!0,gA.read(this.scheduleUpdate))}clearAllSnapshots(){this.nodes.forEach(AN),this.sharedNodes.forEach(BN)}scheduleUpdateProjection(){this.projectionUpdateScheduled||(this.projectionUpdateScheduled=!0,dE.preRender(this.updateProjection,!1,!0))}scheduleCheckAfterUnmount(){dE.postRender(()=>{this.isLayoutDirty?this.root.didUpdate():this.root.checkUpdateFailed()})}updateSnapshot(){!this.snapshot&&this.instance&&(this.snapshot=this.measure(),this.snapshot&&!NM(this.snapshot.measuredBox.x)&&!NM(this.snapshot.measuredBox.y)&&(this.snapshot=void 0))}updateLayout(){if(!this.instance||(this.updateScroll(),!(this.options.alwaysMeasureLayout&&this.isLead())&&!this.isLayoutDirty))return;if(this.resumeFrom&&!this.resumeFrom.instance)for(let e=0;e<this.path.length;e++)this.path[e].updateScroll();let e=this.layout;this.layout=this.measure(!1),this.layoutVersion++,this.layoutCorrected||=oj(),this.isLayoutDirty=!1,this.projectionDelta=void 0,this.notifyListeners(`measure`,this.layout.layoutBox);let{visualElement:t}=this.options;t&&t.notify(`LayoutMeasure`,this.layout.layoutBox,e?e.layoutBox:void 0)}updateScroll(e=`measure`){let t=!!(this.options.layoutScroll&&this.instance);if(this.scroll&&this.scroll.animationId===this.root.animationId&&this.scroll.phase===e&&(t=!1),t&&this.instance){let t=r(this.instance);this.scroll={animationId:this.root.animationId,phase:e,isRoot:t,offset:n(this.instance),wasRoot:this.scroll?this.scroll.isRoot:t}}}resetTransform(){if(!i)return;let e=this.isLayoutDirty||this.shouldResetTransform||this.options.alwaysMeasureLayout,t=this.projectionDelta&&!JM(this.projectionDelta),n=this.getTransformTemplate(),r=n?n(this.latestValues,``):void 0,a=r!==this.prevTransformTemplateValue;e&&this.instance&&(t||jj(this.latestValues)||a)&&(i(this.instance,r),this.shouldResetTransform=!1,this.scheduleRender())}measure(e=!0){let t=this.measurePageBox(),n=this.removeElementScroll(t);return e&&(n=this.removeTransform(n)),YN(n),{animationId:this.root.animationId,measuredBox:t,layoutBox:n,latestValues:{},source:this.id}}measurePageBox(){let{visualElement:e}=this.options;if(!e)return oj();let t=e.measureViewportBox();if(!(this.scroll?.wasRoot||this.path.some(ZN))){let{scroll:e}=this.root;e&&(Vj(t.x,e.offset.x),Vj(t.y,e.offset.y))}return t}removeElementScroll(e){let t=oj();if(DM(t,e),this.scroll?.wasRoot)return t;for(let n=0;n<this.path.length;n++){let r=this.path[n],{scroll:i,options:a}=r;r!==this.root&&i&&a.layoutScroll&&(i.wasRoot&&DM(t,e),Vj(t.x,i.offset.x),Vj(t.y,i.offset.y))}return t}applyTransform(e,t=!1,n){let r=n||oj();DM(r,e);for(let e=0;e<this.path.length;e++){let n=this.path[e];!t&&n.options.layoutScroll&&n.scroll&&n!==n.root&&(Vj(r.x,-n.scroll.offset.x),Vj(r.y,-n.scroll.offset.y)),jj(n.latestValues)&&Wj(r,n.latestValues,n.layout?.layoutBox)}return jj(this.latestValues)&&Wj(r,this.latestValues,this.layout?.layoutBox),r}removeTransform(e){let t=oj();DM(t,e);for(let e=0;e<this.path.length;e++){let n=this.path[e];if(!jj(n.latestValues))continue;let r;n.instance&&(Aj(n.latestValues)&&n.updateSnapshot(),r=oj(),DM(r,n.measurePageBox())),KM(t,n.latestValues,n.snapshot?.layoutBox,r)}return jj(this.latestValues)&&KM(t,this.latestValues),t}setTargetDelta(e){this.targetDelta=e,this.root.scheduleUpdateProjection(),this.isProjectionDirty=!0}setOptions(e){this.options={...this.options,...e,crossfade:e.crossfade===void 0||e.crossfade}}clearMeasurements(){this.scroll=void 0,this.layout=void 0,this.snapshot=void 0,this.prevTransformTemplateValue=void 0,this.targetDelta=void 0,this.target=void 0,this.isLayoutDirty=!1}forceRelativeParentToResolveTarget(){this.relativeParent&&this.relativeParent.resolvedRelativeTargetAt!==pE.timestamp&&this.relativeParent.resolveTargetDelta(!0)}resolveTargetDelta(e=!1){let t=this.getLead();this.isProjectionDirty||=t.isProjectionDirty,this.isTransformDirty||=t.isTransformDirty,this.isSharedProjectionDirty||=t.isSharedProjectionDirty;let n=!!this.resumingFrom||this!==t;if(!(e||n&&this.isSharedProjectionDirty||this.isProjectionDirty||this.parent?.isProjectionDirty||this.attemptToResolveRelativeTarget||this.root.updateBlockedByResize))return;let{layout:r,layoutId:i}=this.options;if(!this.layout||!(r||i))return;this.resolvedRelativeTargetAt=pE.timestamp;let a=this.getClosestProjectingParent();a&&this.linkedParentVersion!==a.layoutVersion&&!a.options.layoutRoot&&this.removeRelativeTarget(),!this.targetDelta&&!this.relativeTarget&&(this.options.layoutAnchor!==!1&&a&&a.layout?this.createRelativeTarget(a,this.layout.layoutBox,a.layout.layoutBox):this.removeRelativeTarget()),(this.relativeTarget||this.targetDelta)&&(this.target||(this.target=oj(),this.targetWithTransforms=oj()),this.relativeTarget&&this.relativeTargetOrigin&&this.relativeParent&&this.relativeParent.target?(this.forceRelativeParentToResolveTarget(),RM(this.target,this.relativeTarget,this.relativeParent.target,this.options.layoutAnchor||void 0)):this.targetDelta?(this.resumingFrom?this.applyTransform(this.layout.layoutBox,!1,this.target):DM(this.target,this.layout.layoutBox),Lj(this.target,this.targetDelta)):DM(this.target,this.layout.layoutBox),this.attemptToResolveRelativeTarget&&(this.attemptToResolveRelativeTarget=!1,this.options.layoutAnchor!==!1&&a&&!!a.resumingFrom==!!this.resumingFrom&&!a.options.layoutScroll&&a.target&&this.animationProgress!==1?this.createRelativeTarget(a,this.target,a.target):this.relativeParent=this.relativeTarget=void 0),QA.value&&yN.calculatedTargetDeltas++)}getClosestProjectingParent(){if(!(!this.parent||Aj(this.parent.latestValues)||Mj(this.parent.latestValues)))return this.parent.isProjecting()?this.parent:this.parent.getClosestProjectingParent()}isProjecting(){return!!((this.relativeTarget||this.targetDelta||this.options.layoutRoot)&&this.layout)}createRelativeTarget(e,t,n){this.relativeParent=e,this.linkedParentVersion=e.layoutVersion,this.forceRelativeParentToResolveTarget(),this.relativeTarget=oj(),this.relativeTargetOrigin=oj(),BM(this.relativeTargetOrigin,t,n,this.options.layoutAnchor||void 0),DM(this.relativeTarget,this.relativeTargetOrigin)}removeRelativeTarget(){this.relativeParent=this.relativeTarget=void 0}calcProjection(){let e=this.getLead(),t=!!this.resumingFrom||this!==e,n=!0;if((this.isProjectionDirty||this.parent?.isProjectionDirty)&&(n=!1),t&&(this.isSharedProjectionDirty||this.isTransformDirty)&&(n=!1),this.resolvedRelativeTargetAt===pE.timestamp&&(n=!1),n)return;let{layout:r,layoutId:i}=this.options;if(this.isTreeAnimating=!!(this.parent&&this.parent.isTreeAnimating||this.currentAnimation||this.pendingAnimation),this.isTreeAnimating||(this.targetDelta=this.relativeTarget=void 0),!this.layout||!(r||i))return;DM(this.layoutCorrected,this.layout.layoutBox);let a=this.treeScale.x,o=this.treeScale.y;Bj(this.layoutCorrected,this.treeScale,this.path,t),e.layout&&!e.target&&(this.treeScale.x!==1||this.treeScale.y!==1)&&(e.target=e.layout.layoutBox,e.targetWithTransforms=oj());let{target:s}=e;s?(!this.projectionDelta||!this.prevProjectionDelta?this.createProjectionDeltas():(OM(this.prevProjectionDelta.x,this.projectionDelta.x),OM(this.prevProjectionDelta.y,this.projectionDelta.y)),IM(this.projectionDelta,this.layoutCorrected,s,this.latestValues),this.treeScale.x===a&&this.treeScale.y===o&&eN(this.projectionDelta.x,this.prevProjectionDelta.x)&&eN(this.projectionDelta.y,this.prevProjectionDelta.y)||(this.hasProjected=!0,this.scheduleRender(),this.notifyListeners(`projectionUpdate`,s)),QA.value&&yN.calculatedProjections++):this.prevProjectionDelta&&(this.createProjectionDeltas(),this.scheduleRender())}hide(){this.isVisible=!1}show(){this.isVisible=!0}scheduleRender(e=!0){if(this.options.visualElement?.scheduleRender(),e){let e=this.getStack();e&&e.scheduleRender()}this.resumingFrom&&!this.resumingFrom.instance&&(this.resumingFrom=void 0)}createProjectionDeltas(){this.prevProjectionDelta=ij(),this.projectionDelta=ij(),this.projectionDeltaWithTransform=ij()}setAnimationOrigin(e,t=!1,n){let r=this.snapshot,i=r?r.latestValues:{},a={...this.latestValues},o=ij();this.relativeParent&&this.relativeParent.options.layoutRoot||(this.relativeTarget=this.relativeTargetOrigin=void 0),this.attemptToResolveRelativeTarget=!t;let s=oj(),c=(r?r.source:void 0)!==(this.layout?this.layout.source:void 0),l=this.getStack(),u=!l||l.members.length<=1,d=!(!c||u||this.options.crossfade!==!0||this.path.some(WN));this.animationProgress=0;let f,p=n?.interpolateProjection(e);this.mixTargetDelta=t=>{let n=t/1e3,r=p?.(n);r?(o.x.translate=r.x,o.x.scale=dD(e.x.scale,1,n),o.x.origin=e.x.origin,o.x.originPoint=e.x.originPoint,o.y.translate=r.y,o.y.scale=dD(e.y.scale,1,n),o.y.origin=e.y.origin,o.y.originPoint=e.y.originPoint):(VN(o.x,e.x,n),VN(o.y,e.y,n)),this.setTargetDelta(o),this.relativeTarget&&this.relativeTargetOrigin&&this.layout&&this.relativeParent&&this.relativeParent.layout&&(BM(s,this.layout.layoutBox,this.relativeParent.layout.layoutBox,this.options.layoutAnchor||void 0),UN(this.relativeTarget,this.relativeTargetOrigin,s,n),f&&XM(this.relativeTarget,f)&&(this.isProjectionDirty=!1),f||=oj(),DM(f,this.relativeTarget)),c&&(this.animationValues=a,oN(a,i,this.latestValues,n,d,u)),r&&r.rotate!==void 0&&(this.animationValues||=a,this.animationValues.pathRotation=r.rotate),this.root.scheduleUpdateProjection(),this.scheduleRender(),this.animationProgress=n},this.mixTargetDelta(this.options.layoutRoot?1e3:0)}startAnimation(e){this.notifyListeners(`animationStart`),this.currentAnimation?.stop(),this.resumingFrom?.currentAnimation?.stop(),this.pendingAnimation&&=(fE(this.pendingAnimation),void 0),this.pendingAnimation=dE.update(()=>{vN.hasAnimatedSinceResize=!0,this.motionValue||=mk(0),this.motionValue.jump(0,!1),this.currentAnimation=dN(this.motionValue,[0,1e3],{...e,velocity:0,isSync:!0,onUpdate:t=>{this.mixTargetDelta(t),e.onUpdate&&e.onUpdate(t)},onComplete:()=>{e.onComplete&&e.onComplete(),this.completeAnimation()}}),this.resumingFrom&&(this.resumingFrom.currentAnimation=this.currentAnimation),this.pendingAnimation=void 0})}completeAnimation(){this.resumingFrom&&(this.resumingFrom.currentAnimation=void 0,this.resumingFrom.preserveOpacity=void 0);let e=this.getStack();e&&e.exitAnimationComplete(),this.resumingFrom=this.currentAnimation=this.animationValues=void 0,this.notifyListeners(`animationComplete`)}finishAnimation(){this.currentAnimation&&(this.mixTargetDelta&&this.mixTargetDelta(xN),this.currentAnimation.stop()),this.completeAnimation()}applyTransformsToTarget(){let e=this.getLead(),{targetWithTransforms:t,target:n,layout:r,latestValues:i}=e;if(t&&n&&r){if(this!==e&&this.layout&&r&&XN(this.options.animationType,this.layout.layoutBox,r.layoutBox)){n=this.target||oj();let t=NM(this.layout.layoutBox.x);n.x.min=e.target.x.min,n.x.max=n.x.min+t;let r=NM(this.layout.layoutBox.y);n.y.min=e.target.y.min,n.y.max=n.y.min+r}DM(t,n),Wj(t,i),IM(this.projectionDeltaWithTransform,this.layoutCorrected,t,i)}}registerSharedNode(e,t){this.sharedNodes.has(e)||this.sharedNodes.set(e,new _N),this.sharedNodes.get(e).add(t);let n=t.options.initialPromotionConfig;t.promote({transition:n?n.transition:void 0,preserveFollowOpacity:n&&n.shouldPreserveFollowOpacity?n.shouldPreserveFollowOpacity(t):void 0})}isLead(){let e=this.getStack();return!e||e.lead===this}getLead(){let{layoutId:e}=this.options;return e&&this.getStack()?.lead||this}getPrevLead(){let{layoutId:e}=this.options;return e?this.getStack()?.prevLead:void 0}getStack(){let{layoutId:e}=this.options;if(e)return this.root.sharedNodes.get(e)}promote({needsReset:e,transition:t,preserveFollowOpacity:n}={}){let r=this.getStack();r&&r.promote(this,n),e&&(this.projectionDelta=void 0,this.needsReset=!0),t&&this.setOptions({transition:t})}relegate(){let e=this.getStack();return e?e.relegate(this):!1}resetSkewAndRotation(){let{visualElement:e}=this.options;if(!e)return;let t=!1,{latestValues:n}=e;if((n.z||n.rotate||n.rotateX||n.rotateY||n.rotateZ||n.skewX||n.skewY)&&(t=!0),!t)return;let r={};n.z&&CN(`z`,e,r,this.animationValues);for(let t=0;t<bN.length;t++)CN(`rotate${bN[t]}`,e,r,this.animationValues),CN(`skew${bN[t]}`,e,r,this.animationValues);e.render();for(let t in r)e.setStaticValue(t,r[t]),this.animationValues&&(this.animationValues[t]=r[t]);e.scheduleRender()}applyProjectionStyles(e,t){if(!this.instance||this.isSVG)return;if(!this.isVisible){e.visibility=`hidden`;return}let n=this.getTransformTemplate();if(this.needsReset){this.needsReset=!1,e.visibility=``,e.opacity=``,e.pointerEvents=gN(t?.pointerEvents)||``,e.transform=n?n(this.latestValues,``):`none`;return}let r=this.getLead();if(!this.projectionDelta||!this.layout||!r.target){this.options.layoutId&&(e.opacity=this.latestValues.opacity===void 0?1:this.latestValues.opacity,e.pointerEvents=gN(t?.pointerEvents)||``),this.hasProjected&&!jj(this.latestValues)&&(e.transform=n?n({},``):`none`,this.hasProjected=!1);return}e.visibility=``;let i=r.animationValues||r.latestValues;this.applyTransformsToTarget();let a=nN(this.projectionDeltaWithTransform,this.treeScale,i);n&&(a=n(i,a)),e.transform=a;let{x:o,y:s}=this.projectionDelta;e.transformOrigin=`${o.origin*100}% ${s.origin*100}% 0`,e.opacity=r.animationValues?r===this?i.opacity??this.latestValues.opacity??1:this.preserveOpacity?this.latestValues.opacity:i.opacityExit:r===this?i.opacity===void 0?``:i.opacity:i.opacityExit===void 0?0:i.opacityExit;for(let t in tM){if(i[t]===void 0)continue;let{correct:n,applyTo:o,isCSSVariable:s}=tM[t],c=a===`none`?i[t]:n(i[t],r);if(o){let t=o.length;for(let n=0;n<t;n++)e[o[n]]=c}else s?this.options.visualElement.renderState.vars[t]=c:e[t]=c}this.options.layoutId&&(e.pointerEvents=r===this?gN(t?.pointerEvents)||``:`none`)}clearSnapshot(){this.resumeFrom=this.snapshot=void 0}resetTree(){this.root.nodes.forEach(e=>e.currentAnimation?.stop()),this.root.nodes.forEach(jN),this.root.sharedNodes.clear()}}}function EN(e){e.updateLayout()}function DN(e){let t=e.resumeFrom?.snapshot||e.snapshot;if(e.isLead()&&e.layout&&t&&e.hasListeners(`didUpdate`)){let{layoutBox:n,measuredBox:r}=e.layout,{animationType:i}=e.options,a=t.source!==e.layout.source;if(i===`size`)tN(e=>{let r=a?t.measuredBox[e]:t.layoutBox[e],i=NM(r);r.min=n[e].min,r.max=r.min+i});else if(i===`x`||i===`y`){let e=i===`x`?`y`:`x`;EM(a?t.measuredBox[e]:t.layoutBox[e],n[e])}else XN(i,t.layoutBox,n)&&tN(r=>{let i=a?t.measuredBox[r]:t.layoutBox[r],o=NM(n[r]);i.max=i.min+o,e.relativeTarget&&!e.currentAnimation&&(e.isProjectionDirty=!0,e.relativeTarget[r].max=e.relativeTarget[r].min+o)});let o=ij();IM(o,n,t.layoutBox);let s=ij();a?IM(s,e.applyTransform(r,!0),t.measuredBox):IM(s,n,t.layoutBox);let c=!JM(o),l=!1;if(!e.resumeFrom){let r=e.getClosestProjectingParent();if(r&&!r.resumeFrom){let{snapshot:i,layout:a}=r;if(i&&a){let o=e.options.layoutAnchor||void 0,s=oj();BM(s,t.layoutBox,i.layoutBox,o);let c=oj();BM(c,n,a.layoutBox,o),QM(s,c)||(l=!0),r.options.layoutRoot&&(e.relativeTarget=c,e.relativeTargetOrigin=s,e.relativeParent=r)}}}e.notifyListeners(`didUpdate`,{layout:n,snapshot:t,delta:s,layoutDelta:o,hasLayoutChanged:c,hasRelativeLayoutChanged:l})}else if(e.isLead()){let{onExitComplete:t}=e.options;t&&t()}e.options.transition=void 0}function ON(e){QA.value&&yN.nodes++,e.parent&&(e.isProjecting()||(e.isProjectionDirty=e.parent.isProjectionDirty),e.isSharedProjectionDirty||=!!(e.isProjectionDirty||e.parent.isProjectionDirty||e.parent.isSharedProjectionDirty),e.isTransformDirty||=e.parent.isTransformDirty)}function kN(e){e.isProjectionDirty=e.isSharedProjectionDirty=e.isTransformDirty=!1}function AN(e){e.clearSnapshot()}function jN(e){e.clearMeasurements()}function MN(e){e.isLayoutDirty=!0,e.updateLayout()}function NN(e){e.isLayoutDirty=!1}function PN(e){e.isAnimationBlocked&&e.layout&&!e.isLayoutDirty&&(e.snapshot=e.layout,e.isLayoutDirty=!0)}function FN(e){let{visualElement:t}=e.options;t&&t.getProps().onBeforeLayoutMeasure&&t.notify(`BeforeLayoutMeasure`),e.resetTransform()}function IN(e){e.finishAnimation(),e.targetDelta=e.relativeTarget=e.target=void 0,e.isProjectionDirty=!0}function LN(e){e.resolveTargetDelta()}function RN(e){e.calcProjection()}function zN(e){e.resetSkewAndRotation()}function BN(e){e.removeLeadSnapshot()}function VN(e,t,n){e.translate=dD(t.translate,0,n),e.scale=dD(t.scale,1,n),e.origin=t.origin,e.originPoint=t.originPoint}function HN(e,t,n,r){e.min=dD(t.min,n.min,r),e.max=dD(t.max,n.max,r)}function UN(e,t,n,r){HN(e.x,t.x,n.x,r),HN(e.y,t.y,n.y,r)}function WN(e){return e.animationValues&&e.animationValues.opacityExit!==void 0}var GN={duration:.45,ease:[.4,0,.1,1]},KN=e=>typeof navigator<`u`&&navigator.userAgent&&navigator.userAgent.toLowerCase().includes(e),qN=KN(`applewebkit/`)&&!KN(`chrome/`)?Math.round:MT;function JN(e){e.min=qN(e.min),e.max=qN(e.max)}function YN(e){JN(e.x),JN(e.y)}function XN(e,t,n){return e===`position`||e===`preserve-aspect`&&!PM($M(t),$M(n),.2)}function ZN(e){return e!==e.root&&e.scroll?.wasRoot}var QN=TN({attachResizeListener:(e,t)=>fN(e,`resize`,t),measureScroll:()=>({x:document.documentElement.scrollLeft||document.body?.scrollLeft||0,y:document.documentElement.scrollTop||document.body?.scrollTop||0}),checkIsScrollRoot:()=>!0}),$N={current:void 0},eP=TN({measureScroll:e=>({x:e.scrollLeft,y:e.scrollTop}),defaultParent:()=>{if(!$N.current){let e=new QN({});e.mount(window),e.setOptions({layoutScroll:!0}),$N.current=e}return $N.current},resetTransform:(e,t)=>{e.style.transform=t===void 0?`none`:t},checkIsScrollRoot:e=>window.getComputedStyle(e).position===`fixed`}),tP=(0,J.createContext)({transformPagePoint:e=>e,isStatic:!1,reducedMotion:`never`});function nP(e=!0){let t=(0,J.useContext)(ST);if(t===null)return[!0,null];let{isPresent:n,onExitComplete:r,register:i}=t,a=(0,J.useId)();(0,J.useEffect)(()=>{if(e)return i(a)},[e]);let o=(0,J.useCallback)(()=>e&&r&&r(a),[a,r,e]);return!n&&r?[!1,o]:[!0]}var rP=(0,J.createContext)({strict:!1}),iP={animation:[`animate`,`variants`,`whileHover`,`whileTap`,`exit`,`whileInView`,`whileFocus`,`whileDrag`],exit:[`exit`],drag:[`drag`,`dragControls`],focus:[`whileFocus`],hover:[`whileHover`,`onHoverStart`,`onHoverEnd`],tap:[`whileTap`,`onTap`,`onTapStart`,`onTapCancel`],pan:[`onPan`,`onPanStart`,`onPanSessionStart`,`onPanEnd`],inView:[`whileInView`,`onViewportEnter`,`onViewportLeave`],layout:[`layout`,`layoutId`]},aP=!1;function oP(){if(aP)return;let e={};for(let t in iP)e[t]={isEnabled:e=>iP[t].some(t=>!!e[t])};xj(e),aP=!0}function sP(){return oP(),Sj()}function cP(e){let t=sP();for(let n in e)t[n]={...t[n],...e[n]};xj(t)}var lP=new Set(`animate.exit.variants.initial.style.values.variants.transition.transformTemplate.custom.inherit.onBeforeLayoutMeasure.onAnimationStart.onAnimationComplete.onUpdate.onDragStart.onDrag.onDragEnd.onMeasureDragConstraints.onDirectionLock.onDragTransitionEnd._dragX._dragY.onHoverStart.onHoverEnd.onViewportEnter.onViewportLeave.globalTapTarget.propagate.ignoreStrict.viewport`.split(`.`));function uP(e){return e.startsWith(`while`)||e.startsWith(`drag`)&&e!==`draggable`||e.startsWith(`layout`)||e.startsWith(`onTap`)||e.startsWith(`onPan`)||e.startsWith(`onLayout`)||lP.has(e)}var dP=r({default:()=>fP}),fP,pP=n((()=>{throw fP={},Error(`Could not resolve "@emotion/is-prop-valid" imported by "framer-motion". Is it installed?`)})),mP=e=>!uP(e);function hP(e){typeof e==`function`&&(mP=t=>t.startsWith(`on`)?!uP(t):e(t))}try{hP((pP(),t(dP)).default)}catch{}function gP(e,t,n){let r={};for(let i in e)i===`values`&&typeof e.values==`object`||Ik(e[i])||(mP(i)||n===!0&&uP(i)||!t&&!uP(i)||e.draggable&&i.startsWith(`onDrag`))&&(r[i]=e[i]);return r}var _P=(0,J.createContext)({});function vP(e,t){if(fj(e)){let{initial:t,animate:n}=e;return{initial:t===!1||lj(t)?t:void 0,animate:lj(n)?n:void 0}}return e.inherit===!1?{}:t}function yP(e){let{initial:t,animate:n}=vP(e,(0,J.useContext)(_P));return(0,J.useMemo)(()=>({initial:t,animate:n}),[bP(t),bP(n)])}function bP(e){return Array.isArray(e)?e.join(` `):e}var xP=()=>({style:{},transform:{},transformOrigin:{},vars:{}});function SP(e,t,n){for(let r in t)!Ik(t[r])&&!nM(r,n)&&(e[r]=t[r])}function CP({transformTemplate:e},t){return(0,J.useMemo)(()=>{let n=xP();return Xj(n,t,e),Object.assign({},n.vars,n.style)},[t])}function wP(e,t){let n=e.style||{},r={};return SP(r,n,e),Object.assign(r,CP(e,t)),r}function TP(e,t){let n={},r=wP(e,t);return e.drag&&e.dragListener!==!1&&(n.draggable=!1,r.userSelect=r.WebkitUserSelect=r.WebkitTouchCallout=`none`,r.touchAction=e.drag===!0?`none`:`pan-${e.drag===`x`?`y`:`x`}`),e.tabIndex===void 0&&(e.onTap||e.onTapStart||e.whileTap)&&(n.tabIndex=0),n.style=r,n}var EP=()=>({...xP(),attrs:{}});function DP(e,t,n,r){let i=(0,J.useMemo)(()=>{let n=EP();return uM(n,t,fM(r),e.transformTemplate,e.style),{...n.attrs,style:{...n.style}}},[t]);if(e.style){let t={};SP(t,e.style,e),i.style={...t,...i.style}}return i}var OP=[`animate`,`circle`,`defs`,`desc`,`ellipse`,`g`,`image`,`line`,`filter`,`marker`,`mask`,`metadata`,`path`,`pattern`,`polygon`,`polyline`,`rect`,`stop`,`switch`,`symbol`,`svg`,`text`,`tspan`,`use`,`view`];function kP(e){return typeof e!=`string`||e.includes(`-`)?!1:!!(OP.indexOf(e)>-1||/[A-Z]/u.test(e))}function AP(e,t,n,{latestValues:r},i,a=!1,o){let s=(o??kP(e)?DP:TP)(t,r,i,e),c=gP(t,typeof e==`string`,a),l=e===J.Fragment?{}:{...c,...s,ref:n},{children:u}=t,d=(0,J.useMemo)(()=>Ik(u)?u.get():u,[u]);return(0,J.createElement)(e,{...l,children:d})}function jP({scrapeMotionValuesFromProps:e,createRenderState:t},n,r,i){return{latestValues:MP(n,r,i,e),renderState:t()}}function MP(e,t,n,r){let i={},a=r(e,{});for(let e in a)i[e]=gN(a[e]);let{initial:o,animate:s}=e,c=fj(e),l=pj(e);t&&l&&!c&&e.inherit!==!1&&(o===void 0&&(o=t.initial),s===void 0&&(s=t.animate));let u=n?n.initial===!1:!1;u||=o===!1;let d=u?s:o;if(d&&typeof d!=`boolean`&&!cj(d)){let t=Array.isArray(d)?d:[d];for(let n=0;n<t.length;n++){let r=kk(e,t[n]);if(r){let{transitionEnd:e,transition:t,...n}=r;for(let e in n){let t=n[e];if(Array.isArray(t)){let e=u?t.length-1:0;t=t[e]}t!==null&&(i[e]=t)}for(let t in e)i[t]=e[t]}}}return i}var NP=e=>(t,n)=>{let r=(0,J.useContext)(_P),i=(0,J.useContext)(ST),a=()=>jP(e,t,r,i);return n?a():bT(a)},PP=NP({scrapeMotionValuesFromProps:rM,createRenderState:xP}),FP=NP({scrapeMotionValuesFromProps:mM,createRenderState:EP}),IP=Symbol.for(`motionComponentSymbol`);function LP(e,t,n){let r=(0,J.useRef)(n);(0,J.useInsertionEffect)(()=>{r.current=n});let i=(0,J.useRef)(null);return(0,J.useCallback)(n=>{n&&e.onMount?.(n),t&&(n?t.mount(n):t.unmount());let a=r.current;if(typeof a==`function`){if(n){let e=a(n);typeof e==`function`&&(i.current=e)}else i.current?(i.current(),i.current=null):a(n)}else a&&(a.current=n)},[t])}var RP=(0,J.createContext)({});function zP(e){return e&&typeof e==`object`&&Object.prototype.hasOwnProperty.call(e,`current`)}function BP(e,t,n,r,i,a){let{visualElement:o}=(0,J.useContext)(_P),s=(0,J.useContext)(rP),c=(0,J.useContext)(ST),l=(0,J.useContext)(tP),u=l.reducedMotion,d=l.skipAnimations,f=(0,J.useRef)(null),p=(0,J.useRef)(!1);r||=s.renderer,!f.current&&r&&(f.current=r(e,{visualState:t,parent:o,props:n,presenceContext:c,blockInitialAnimation:c?c.initial===!1:!1,reducedMotionConfig:u,skipAnimations:d,isSVG:a}),p.current&&f.current&&(f.current.manuallyAnimateOnMount=!0));let m=f.current,h=(0,J.useContext)(RP);m&&!m.projection&&i&&(m.type===`html`||m.type===`svg`)&&VP(f.current,n,i,h);let g=(0,J.useRef)(!1);(0,J.useInsertionEffect)(()=>{m&&g.current&&m.update(n,c)});let _=n[Bk],v=(0,J.useRef)(!!_&&typeof window<`u`&&!window.MotionHandoffIsComplete?.(_)&&window.MotionHasOptimisedAnimation?.(_));return xT(()=>{p.current=!0,m&&(g.current=!0,window.MotionIsMounted=!0,m.updateFeatures(),m.scheduleRenderMicrotask(),v.current&&m.animationState&&m.animationState.animateChanges())}),(0,J.useEffect)(()=>{m&&(!v.current&&m.animationState&&m.animationState.animateChanges(),v.current&&=(queueMicrotask(()=>{window.MotionHandoffMarkAsComplete?.(_)}),!1),m.enteringChildren=void 0)}),m}function VP(e,t,n,r){let{layoutId:i,layout:a,drag:o,dragConstraints:s,layoutScroll:c,layoutRoot:l,layoutAnchor:u,layoutCrossfade:d}=t;e.projection=new n(e.latestValues,t[`data-framer-portal-id`]?void 0:HP(e.parent)),e.projection.setOptions({layoutId:i,layout:a,alwaysMeasureLayout:!!o||s&&zP(s),visualElement:e,animationType:typeof a==`string`?a:`both`,initialPromotionConfig:r,crossfade:d,layoutScroll:c,layoutRoot:l,layoutAnchor:u})}function HP(e){if(e)return e.options.allowProjection===!1?HP(e.parent):e.projection}function UP(e,{forwardMotionProps:t=!1,type:n}={},r,i){r&&cP(r);let a=n?n===`svg`:kP(e),o=a?FP:PP;function s(n,s){let c,l={...(0,J.useContext)(tP),...n,layoutId:WP(n)},{isStatic:u}=l,d=yP(n),f=o(n,u);if(!u&&typeof window<`u`){GP(l,r);let t=KP(l);c=t.MeasureLayout,d.visualElement=BP(e,f,l,i,t.ProjectionNode,a)}return(0,X.jsxs)(_P.Provider,{value:d,children:[c&&d.visualElement?(0,X.jsx)(c,{visualElement:d.visualElement,...l}):null,AP(e,n,LP(f,d.visualElement,s),f,u,t,a)]})}s.displayName=`motion.${typeof e==`string`?e:`create(${e.displayName??e.name??``})`}`;let c=(0,J.forwardRef)(s);return c[IP]=e,c}function WP({layoutId:e}){let t=(0,J.useContext)(yT).id;return t&&e!==void 0?t+`-`+e:e}function GP(e,t){(0,J.useContext)(rP).strict}function KP(e){let{drag:t,layout:n}=sP();if(!t&&!n)return{};let r={...t,...n};return{MeasureLayout:t?.isEnabled(e)||n?.isEnabled(e)?r.MeasureLayout:void 0,ProjectionNode:r.ProjectionNode}}function qP(e,t){if(typeof Proxy>`u`)return UP;let n=new Map,r=(n,r)=>UP(n,r,e,t);return new Proxy((e,t)=>r(e,t),{get:(i,a)=>a===`create`?r:(n.has(a)||n.set(a,UP(a,void 0,e,t)),n.get(a))})}var JP=(e,t)=>t.isSVG??kP(e)?new hM(t):new aM(t,{allowProjection:e!==J.Fragment}),YP=class extends Tj{constructor(e){super(e),e.animationState||=SM(e)}updateAnimationControlsSubscription(){let{animate:e}=this.node.getProps();cj(e)&&(this.unmountControls=e.subscribe(this.node))}mount(){this.updateAnimationControlsSubscription()}update(){let{animate:e}=this.node.getProps(),{animate:t}=this.node.prevProps||{};e!==t&&this.updateAnimationControlsSubscription()}unmount(){this.node.animationState.reset(),this.unmountControls?.()}},XP=0,ZP={animation:{Feature:YP},exit:{Feature:class extends Tj{constructor(){super(...arguments),this.id=XP++,this.isExitComplete=!1}update(){if(!this.node.presenceContext)return;let{isPresent:e,onExitComplete:t}=this.node.presenceContext,{isPresent:n}=this.node.prevPresenceContext||{};if(!this.node.animationState||e===n)return;if(e&&n===!1){if(this.isExitComplete){let{initial:e,custom:t}=this.node.getProps();if(typeof e==`string`||typeof e==`object`&&e&&!Array.isArray(e)){let n=Ak(this.node,e,t);if(n){let{transition:e,transitionEnd:t,...r}=n;for(let e in r)this.node.getValue(e)?.jump(r[e])}}this.node.animationState.reset(),this.node.animationState.animateChanges()}else this.node.animationState.setActive(`exit`,!1);this.isExitComplete=!1;return}let r=this.node.animationState.setActive(`exit`,!e);t&&!e&&r.then(()=>{this.isExitComplete=!0,t(this.id)})}mount(){let{register:e,onExitComplete:t}=this.node.presenceContext||{};t&&t(this.id),e&&(this.unmount=e(this.id))}unmount(){}}}};function QP(e){return{point:{x:e.pageX,y:e.pageY}}}var $P=e=>t=>TA(t)&&e(t,QP(t));function eF(e,t,n,r){return fN(e,t,$P(n),r)}var tF=({current:e})=>e?e.ownerDocument.defaultView:null,nF=(e,t)=>Math.abs(e-t);function rF(e,t){let n=nF(e.x,t.x),r=nF(e.y,t.y);return Math.sqrt(n**2+r**2)}var iF=new Set([`auto`,`scroll`]),aF=class{constructor(e,t,{transformPagePoint:n,contextWindow:r=window,dragSnapToOrigin:i=!1,distanceThreshold:a=3,element:o}={}){if(this.startEvent=null,this.lastMoveEvent=null,this.lastMoveEventInfo=null,this.lastRawMoveEventInfo=null,this.handlers={},this.contextWindow=window,this.scrollPositions=new Map,this.removeScrollListeners=null,this.onElementScroll=e=>{this.handleScroll(e.target)},this.onWindowScroll=()=>{this.handleScroll(window)},this.updatePoint=()=>{if(!(this.lastMoveEvent&&this.lastMoveEventInfo))return;this.lastRawMoveEventInfo&&(this.lastMoveEventInfo=oF(this.lastRawMoveEventInfo,this.transformPagePoint));let e=cF(this.lastMoveEventInfo,this.history),t=this.startEvent!==null,n=rF(e.offset,{x:0,y:0})>=this.distanceThreshold;if(!t&&!n)return;let{point:r}=e,{timestamp:i}=pE;this.history.push({...r,timestamp:i});let{onStart:a,onMove:o}=this.handlers;t||(a&&a(this.lastMoveEvent,e),this.startEvent=this.lastMoveEvent),o&&o(this.lastMoveEvent,e)},this.handlePointerMove=(e,t)=>{this.lastMoveEvent=e,this.lastRawMoveEventInfo=t,this.lastMoveEventInfo=oF(t,this.transformPagePoint),dE.update(this.updatePoint,!0)},this.handlePointerUp=(e,t)=>{this.end();let{onEnd:n,onSessionEnd:r,resumeAnimation:i}=this.handlers;if((this.dragSnapToOrigin||!this.startEvent)&&i&&i(),!(this.lastMoveEvent&&this.lastMoveEventInfo))return;let a=cF(e.type===`pointercancel`?this.lastMoveEventInfo:oF(t,this.transformPagePoint),this.history);this.startEvent&&n&&n(e,a),r&&r(e,a)},!TA(e))return;this.dragSnapToOrigin=i,this.handlers=t,this.transformPagePoint=n,this.distanceThreshold=a,this.contextWindow=r||window;let s=oF(QP(e),this.transformPagePoint),{point:c}=s,{timestamp:l}=pE;this.history=[{...c,timestamp:l}];let{onSessionStart:u}=t;u&&u(e,cF(s,this.history));let d={passive:!0,capture:!0};this.removeListeners=NT(eF(this.contextWindow,`pointermove`,this.handlePointerMove,d),eF(this.contextWindow,`pointerup`,this.handlePointerUp,d),eF(this.contextWindow,`pointercancel`,this.handlePointerUp,d)),o&&this.startScrollTracking(o)}startScrollTracking(e){let t=e.parentElement;for(;t;){let e=getComputedStyle(t);(iF.has(e.overflowX)||iF.has(e.overflowY))&&this.scrollPositions.set(t,{x:t.scrollLeft,y:t.scrollTop}),t=t.parentElement}this.scrollPositions.set(window,{x:window.scrollX,y:window.scrollY}),window.addEventListener(`scroll`,this.onElementScroll,{capture:!0}),window.addEventListener(`scroll`,this.onWindowScroll),this.removeScrollListeners=()=>{window.removeEventListener(`scroll`,this.onElementScroll,{capture:!0}),window.removeEventListener(`scroll`,this.onWindowScroll)}}handleScroll(e){let t=this.scrollPositions.get(e);if(!t)return;let n=e===window,r=n?{x:window.scrollX,y:window.scrollY}:{x:e.scrollLeft,y:e.scrollTop},i={x:r.x-t.x,y:r.y-t.y};(i.x!==0||i.y!==0)&&(n?this.lastMoveEventInfo&&(this.lastMoveEventInfo.point.x+=i.x,this.lastMoveEventInfo.point.y+=i.y):this.history.length>0&&(this.history[0].x-=i.x,this.history[0].y-=i.y),this.scrollPositions.set(e,r),dE.update(this.updatePoint,!0))}updateHandlers(e){this.handlers=e}end(){this.removeListeners&&this.removeListeners(),this.removeScrollListeners&&this.removeScrollListeners(),this.scrollPositions.clear(),fE(this.updatePoint)}};function oF(e,t){return t?{point:t(e.point)}:e}function sF(e,t){return{x:e.x-t.x,y:e.y-t.y}}function cF({point:e},t){return{point:e,delta:sF(e,uF(t)),offset:sF(e,lF(t)),velocity:dF(t,.1)}}function lF(e){return e[0]}function uF(e){return e[e.length-1]}function dF(e,t){if(e.length<2)return{x:0,y:0};let n=e.length-1,r=null,i=uF(e);for(;n>=0&&(r=e[n],!(i.timestamp-r.timestamp>IT(t)));)n--;if(!r)return{x:0,y:0};r===e[0]&&e.length>2&&i.timestamp-r.timestamp>IT(t)*2&&(r=e[1]);let a=LT(i.timestamp-r.timestamp);if(a===0)return{x:0,y:0};let o={x:(i.x-r.x)/a,y:(i.y-r.y)/a};return o.x===1/0&&(o.x=0),o.y===1/0&&(o.y=0),o}function fF(e,{min:t,max:n},r){return t!==void 0&&e<t?e=r?dD(t,e,r.min):Math.max(e,t):n!==void 0&&e>n&&(e=r?dD(n,e,r.max):Math.min(e,n)),e}function pF(e,t,n){return{min:t===void 0?void 0:e.min+t,max:n===void 0?void 0:e.max+n-(e.max-e.min)}}function mF(e,{top:t,left:n,bottom:r,right:i}){return{x:pF(e.x,n,i),y:pF(e.y,t,r)}}function hF(e,t){let n=t.min-e.min,r=t.max-e.max;return t.max-t.min<e.max-e.min&&([n,r]=[r,n]),{min:n,max:r}}function gF(e,t){return{x:hF(e.x,t.x),y:hF(e.y,t.y)}}function _F(e,t){let n=.5,r=NM(e),i=NM(t);return i>r?n=PT(t.min,t.max-r,e.min):r>i&&(n=PT(e.min,e.max-i,t.min)),ET(0,1,n)}function vF(e,t){let n={};return t.min!==void 0&&(n.min=t.min-e.min),t.max!==void 0&&(n.max=t.max-e.min),n}var yF=.35;function bF(e=yF){return e===!1?e=0:e===!0&&(e=yF),{x:xF(e,`left`,`right`),y:xF(e,`top`,`bottom`)}}function xF(e,t,n){return{min:SF(e,t),max:SF(e,n)}}function SF(e,t){return typeof e==`number`?e:e[t]||0}var CF=new WeakMap,wF=class{constructor(e){this.openDragLock=null,this.isDragging=!1,this.currentDirection=null,this.originPoint={x:0,y:0},this.constraints=!1,this.hasMutatedConstraints=!1,this.elastic=oj(),this.latestPointerEvent=null,this.latestPanInfo=null,this.visualElement=e}start(e,{snapToCursor:t=!1,distanceThreshold:n}={}){let{presenceContext:r}=this.visualElement;if(r&&r.isPresent===!1)return;let i=e=>{t&&this.snapToCursor(QP(e).point),this.stopAnimation()},a=(e,t)=>{let{drag:n,dragPropagation:r,onDragStart:i}=this.getProps();if(n&&!r&&(this.openDragLock&&this.openDragLock(),this.openDragLock=bA(n),!this.openDragLock))return;this.latestPointerEvent=e,this.latestPanInfo=t,this.isDragging=!0,this.currentDirection=null,this.resolveConstraints(),this.visualElement.projection&&(this.visualElement.projection.isAnimationBlocked=!0,this.visualElement.projection.target=void 0),tN(e=>{let t=this.getAxisMotionValue(e).get()||0;if(BE.test(t)){let{projection:n}=this.visualElement;if(n&&n.layout){let r=n.layout.layoutBox[e];r&&(t=NM(r)*(parseFloat(t)/100))}}this.originPoint[e]=t}),i&&dE.update(()=>i(e,t),!1,!0),Rk(this.visualElement,`transform`);let{animationState:a}=this.visualElement;a&&a.setActive(`whileDrag`,!0)},o=(e,t)=>{this.latestPointerEvent=e,this.latestPanInfo=t;let{dragPropagation:n,dragDirectionLock:r,onDirectionLock:i,onDrag:a}=this.getProps();if(!n&&!this.openDragLock)return;let{offset:o}=t;r&&this.currentDirection===null?(this.currentDirection=OF(o),this.currentDirection!==null&&i&&i(this.currentDirection)):(this.updateAxis(`x`,t.point,o),this.updateAxis(`y`,t.point,o),this.visualElement.render(),a&&dE.update(()=>a(e,t),!1,!0))},s=(e,t)=>{this.latestPointerEvent=e,this.latestPanInfo=t,this.stop(e,t),this.latestPointerEvent=null,this.latestPanInfo=null},c=()=>{let{dragSnapToOrigin:e}=this.getProps();(e||this.constraints)&&this.startAnimation({x:0,y:0})},{dragSnapToOrigin:l}=this.getProps();this.panSession=new aF(e,{onSessionStart:i,onStart:a,onMove:o,onSessionEnd:s,resumeAnimation:c},{transformPagePoint:this.visualElement.getTransformPagePoint(),dragSnapToOrigin:l,distanceThreshold:n,contextWindow:tF(this.visualElement),element:this.visualElement.current})}stop(e,t){let n=e||this.latestPointerEvent,r=t||this.latestPanInfo,i=this.isDragging;if(this.cancel(),!i||!r||!n)return;let{velocity:a}=r;this.startAnimation(a);let{onDragEnd:o}=this.getProps();o&&dE.postRender(()=>o(n,r))}cancel(){this.isDragging=!1;let{projection:e,animationState:t}=this.visualElement;e&&(e.isAnimationBlocked=!1),this.endPanSession();let{dragPropagation:n}=this.getProps();!n&&this.openDragLock&&(this.openDragLock(),this.openDragLock=null),t&&t.setActive(`whileDrag`,!1)}endPanSession(){this.panSession&&this.panSession.end(),this.panSession=void 0}updateAxis(e,t,n){let{drag:r}=this.getProps();if(!n||!DF(e,r,this.currentDirection))return;let i=this.getAxisMotionValue(e),a=this.originPoint[e]+n[e];this.constraints&&this.constraints[e]&&(a=fF(a,this.constraints[e],this.elastic[e])),i.set(a)}resolveConstraints(){let{dragConstraints:e,dragElastic:t}=this.getProps(),n=this.visualElement.projection&&!this.visualElement.projection.layout?this.visualElement.projection.measure(!1):this.visualElement.projection?.layout,r=this.constraints;e&&zP(e)?this.constraints||=this.resolveRefConstraints():this.constraints=e&&n?mF(n.layoutBox,e):!1,this.elastic=bF(t),r!==this.constraints&&!zP(e)&&n&&this.constraints&&!this.hasMutatedConstraints&&tN(e=>{this.constraints!==!1&&this.getAxisMotionValue(e)&&(this.constraints[e]=vF(n.layoutBox[e],this.constraints[e]))})}resolveRefConstraints(){let{dragConstraints:e,onMeasureDragConstraints:t}=this.getProps();if(!e||!zP(e))return!1;let n=e.current,{projection:r}=this.visualElement;if(!r||!r.layout)return!1;r.root&&(r.root.scroll=void 0,r.root.updateScroll());let i=Kj(n,r.root,this.visualElement.getTransformPagePoint()),a=gF(r.layout.layoutBox,i);if(t){let e=t(Dj(a));this.hasMutatedConstraints=!!e,e&&(a=Ej(e))}return a}startAnimation(e){let{drag:t,dragMomentum:n,dragElastic:r,dragTransition:i,dragSnapToOrigin:a,onDragTransitionEnd:o}=this.getProps(),s=this.constraints||{},c=tN(o=>{if(!DF(o,t,this.currentDirection))return;let c=s&&s[o]||{};(a===!0||a===o)&&(c={min:0,max:0});let l=r?200:1e6,u=r?40:1e7,d={type:`inertia`,velocity:n?e[o]:0,bounceStiffness:l,bounceDamping:u,timeConstant:750,restDelta:1,restSpeed:10,...i,...c};return this.startAxisValueAnimation(o,d)});return Promise.all(c).then(o)}startAxisValueAnimation(e,t){let n=this.getAxisMotionValue(e);return Rk(this.visualElement,e),n.start(wk(e,n,0,t,this.visualElement,!1))}stopAnimation(){tN(e=>this.getAxisMotionValue(e).stop())}getAxisMotionValue(e){let t=`_drag${e.toUpperCase()}`;return this.visualElement.getProps()[t]||this.visualElement.getValue(e,this.visualElement.latestValues[e]??0)}snapToCursor(e){tN(t=>{let{drag:n}=this.getProps();if(!DF(t,n,this.currentDirection))return;let{projection:r}=this.visualElement,i=this.getAxisMotionValue(t);if(r&&r.layout){let{min:n,max:a}=r.layout.layoutBox[t],o=i.get()||0;i.set(e[t]-dD(n,a,.5)+o)}})}scalePositionWithinConstraints(){if(!this.visualElement.current)return;let{drag:e,dragConstraints:t}=this.getProps(),{projection:n}=this.visualElement;if(!zP(t)||!n||!this.constraints)return;this.stopAnimation();let r={x:0,y:0};tN(e=>{let t=this.getAxisMotionValue(e);if(t&&this.constraints!==!1){let n=t.get();r[e]=_F({min:n,max:n},this.constraints[e])}});let{transformTemplate:i}=this.visualElement.getProps();this.visualElement.current.style.transform=i?i({},``):`none`,n.root&&n.root.updateScroll(),n.updateLayout(),this.constraints=!1,this.resolveConstraints(),tN(t=>{if(!DF(t,e,null))return;let n=this.getAxisMotionValue(t),{min:i,max:a}=this.constraints[t];n.set(dD(i,a,r[t]))}),this.visualElement.render()}addListeners(){if(!this.visualElement.current)return;CF.set(this.visualElement,this);let e=this.visualElement.current,t=eF(e,`pointerdown`,t=>{let{drag:n,dragListener:r=!0}=this.getProps(),i=t.target,a=i!==e&&kA(i);n&&r&&!a&&this.start(t)}),n,r=()=>{let{dragConstraints:t}=this.getProps();zP(t)&&t.current&&(this.constraints=this.resolveRefConstraints(),n||=EF(e,t.current,()=>this.scalePositionWithinConstraints()))},{projection:i}=this.visualElement,a=i.addEventListener(`measure`,r);i&&!i.layout&&(i.root&&i.root.updateScroll(),i.updateLayout()),dE.read(r);let o=fN(window,`resize`,()=>this.scalePositionWithinConstraints()),s=i.addEventListener(`didUpdate`,(({delta:e,hasLayoutChanged:t})=>{this.isDragging&&t&&(tN(t=>{let n=this.getAxisMotionValue(t);n&&(this.originPoint[t]+=e[t].translate,n.set(n.get()+e[t].translate))}),this.visualElement.render())}));return()=>{o(),t(),a(),s&&s(),n&&n()}}getProps(){let e=this.visualElement.getProps(),{drag:t=!1,dragDirectionLock:n=!1,dragPropagation:r=!1,dragConstraints:i=!1,dragElastic:a=yF,dragMomentum:o=!0}=e;return{...e,drag:t,dragDirectionLock:n,dragPropagation:r,dragConstraints:i,dragElastic:a,dragMomentum:o}}};function TF(e){let t=!0;return()=>{t?t=!1:e()}}function EF(e,t,n){let r=ZA(e,TF(n)),i=ZA(t,TF(n));return()=>{r(),i()}}function DF(e,t,n){return(t===!0||t===e)&&(n===null||n===e)}function OF(e,t=10){let n=null;return Math.abs(e.y)>t?n=`y`:Math.abs(e.x)>t&&(n=`x`),n}var kF=class extends Tj{constructor(e){super(e),this.removeGroupControls=MT,this.removeListeners=MT,this.controls=new wF(e)}mount(){let{dragControls:e}=this.node.getProps();e&&(this.removeGroupControls=e.subscribe(this.controls)),this.removeListeners=this.controls.addListeners()||MT}update(){let{dragControls:e}=this.node.getProps(),{dragControls:t}=this.node.prevProps||{};e!==t&&(this.removeGroupControls(),e&&(this.removeGroupControls=e.subscribe(this.controls)))}unmount(){this.removeGroupControls(),this.removeListeners(),this.controls.isDragging||this.controls.endPanSession()}},AF=e=>(t,n)=>{e&&dE.update(()=>e(t,n),!1,!0)},jF=class extends Tj{constructor(){super(...arguments),this.removePointerDownListener=MT}onPointerDown(e){this.session=new aF(e,this.createPanHandlers(),{transformPagePoint:this.node.getTransformPagePoint(),contextWindow:tF(this.node)})}createPanHandlers(){let{onPanSessionStart:e,onPanStart:t,onPan:n,onPanEnd:r}=this.node.getProps();return{onSessionStart:AF(e),onStart:AF(t),onMove:AF(n),onEnd:(e,t)=>{delete this.session,r&&dE.postRender(()=>r(e,t))}}}mount(){this.removePointerDownListener=eF(this.node.current,`pointerdown`,e=>this.onPointerDown(e))}update(){this.session&&this.session.updateHandlers(this.createPanHandlers())}unmount(){this.removePointerDownListener(),this.session&&this.session.end()}},MF=!1,NF=class extends J.Component{componentDidMount(){let{visualElement:e,layoutGroup:t,switchLayoutGroup:n,layoutId:r}=this.props,{projection:i}=e;i&&(t.group&&t.group.add(i),n&&n.register&&r&&n.register(i),MF&&i.root.didUpdate(),i.addEventListener(`animationComplete`,()=>{this.safeToRemove()}),i.setOptions({...i.options,layoutDependency:this.props.layoutDependency,onExitComplete:()=>this.safeToRemove()})),vN.hasEverUpdated=!0}getSnapshotBeforeUpdate(e){let{layoutDependency:t,visualElement:n,drag:r,isPresent:i}=this.props,{projection:a}=n;return a&&(a.isPresent=i,e.layoutDependency!==t&&a.setOptions({...a.options,layoutDependency:t}),MF=!0,r||e.layoutDependency!==t||t===void 0||e.isPresent!==i?a.willUpdate():this.safeToRemove(),e.isPresent!==i&&(i?a.promote():a.relegate()||dE.postRender(()=>{let e=a.getStack();e&&e.members.length||this.safeToRemove()}))),null}componentDidUpdate(){let{visualElement:e,layoutAnchor:t}=this.props,{projection:n}=e;n&&(n.options.layoutAnchor=t,n.root.didUpdate(),gA.postRender(()=>{!n.currentAnimation&&n.isLead()&&this.safeToRemove()}))}componentWillUnmount(){let{visualElement:e,layoutGroup:t,switchLayoutGroup:n}=this.props,{projection:r}=e;MF=!0,r&&(r.scheduleCheckAfterUnmount(),t&&t.group&&t.group.remove(r),n&&n.deregister&&n.deregister(r))}safeToRemove(){let{safeToRemove:e}=this.props;e&&e()}render(){return null}};function PF(e){let[t,n]=nP(),r=(0,J.useContext)(yT);return(0,X.jsx)(NF,{...e,layoutGroup:r,switchLayoutGroup:(0,J.useContext)(RP),isPresent:t,safeToRemove:n})}var FF={pan:{Feature:jF},drag:{Feature:kF,ProjectionNode:eP,MeasureLayout:PF}};function IF(e,t,n){let{props:r}=e;e.animationState&&r.whileHover&&e.animationState.setActive(`whileHover`,n===`Start`);let i=r[`onHover`+n];i&&dE.postRender(()=>i(t,QP(t)))}var LF=class extends Tj{mount(){let{current:e}=this.node;e&&(this.unmount=CA(e,(e,t)=>(IF(this.node,t,`Start`),e=>IF(this.node,e,`End`))))}unmount(){}},RF=class extends Tj{constructor(){super(...arguments),this.isActive=!1}onFocus(){let e=!1;try{e=this.node.current.matches(`:focus-visible`)}catch{e=!0}e&&this.node.animationState&&(this.node.animationState.setActive(`whileFocus`,!0),this.isActive=!0)}onBlur(){this.isActive&&this.node.animationState&&(this.node.animationState.setActive(`whileFocus`,!1),this.isActive=!1)}mount(){this.unmount=NT(fN(this.node.current,`focus`,()=>this.onFocus()),fN(this.node.current,`blur`,()=>this.onBlur()))}unmount(){}};function zF(e,t,n){let{props:r}=e;if(e.current instanceof HTMLButtonElement&&e.current.disabled)return;e.animationState&&r.whileTap&&e.animationState.setActive(`whileTap`,n===`Start`);let i=r[`onTap`+(n===`End`?``:n)];i&&dE.postRender(()=>i(t,QP(t)))}var BF=class extends Tj{mount(){let{current:e}=this.node;if(!e)return;let{globalTapTarget:t,propagate:n}=this.node.props;this.unmount=IA(e,(e,t)=>(zF(this.node,t,`Start`),(e,{success:t})=>zF(this.node,e,t?`End`:`Cancel`)),{useGlobalTarget:t,stopPropagation:n?.tap===!1})}unmount(){}},VF=new WeakMap,HF=new WeakMap,UF=e=>{let t=VF.get(e.target);t&&t(e)},WF=e=>{e.forEach(UF)};function GF({root:e,...t}){let n=e||document;HF.has(n)||HF.set(n,{});let r=HF.get(n),i=JSON.stringify(t);return r[i]||(r[i]=new IntersectionObserver(WF,{root:e,...t})),r[i]}function KF(e,t,n){let r=GF(t);return VF.set(e,n),r.observe(e),()=>{VF.delete(e),r.unobserve(e)}}var qF={some:0,all:1},JF=class extends Tj{constructor(){super(...arguments),this.hasEnteredView=!1,this.isInView=!1}startObserver(){this.stopObserver?.();let{viewport:e={}}=this.node.getProps(),{root:t,margin:n,amount:r=`some`,once:i}=e,a={root:t?t.current:void 0,rootMargin:n,threshold:typeof r==`number`?r:qF[r]},o=e=>{let{isIntersecting:t}=e;if(this.isInView===t||(this.isInView=t,i&&!t&&this.hasEnteredView))return;t&&(this.hasEnteredView=!0),this.node.animationState&&this.node.animationState.setActive(`whileInView`,t);let{onViewportEnter:n,onViewportLeave:r}=this.node.getProps(),a=t?n:r;a&&a(e)};this.stopObserver=KF(this.node.current,a,o)}mount(){this.startObserver()}update(){if(typeof IntersectionObserver>`u`)return;let{props:e,prevProps:t}=this.node;[`amount`,`margin`,`root`].some(YF(e,t))&&this.startObserver()}unmount(){this.stopObserver?.(),this.hasEnteredView=!1,this.isInView=!1}};function YF({viewport:e={}},{viewport:t={}}={}){return n=>e[n]!==t[n]}var XF={inView:{Feature:JF},tap:{Feature:BF},focus:{Feature:RF},hover:{Feature:LF}},ZF={layout:{ProjectionNode:eP,MeasureLayout:PF}},QF=qP({...ZP,...XF,...FF,...ZF},JP);function $F(e){let t=bT(()=>mk(e)),{isStatic:n}=(0,J.useContext)(tP);if(n){let[,n]=(0,J.useState)(e);(0,J.useEffect)(()=>t.on(`change`,n),[])}return t}function eI(e,t){let n=$F(t()),r=()=>n.set(t());return r(),xT(()=>{let t=()=>dE.preRender(r,!1,!0),n=e.map(e=>e.on(`change`,t));return()=>{n.forEach(e=>e()),fE(r)}}),n}function tI(e){fk.current=[],e();let t=eI(fk.current,e);return fk.current=void 0,t}function nI(e,t,n,r){if(typeof e==`function`)return tI(e);if(n!==void 0&&!Array.isArray(n)&&typeof t!=`function`)return iI(e,t,n,r);let i=typeof t==`function`?t:ej(t,n,r),a=Array.isArray(e)?rI(e,i):rI([e],([e])=>i(e)),o=Array.isArray(e)?void 0:e.accelerate;return o&&!o.isTransformed&&typeof t!=`function`&&Array.isArray(n)&&r?.clamp!==!1&&(a.accelerate={...o,times:t,keyframes:n,isTransformed:!0,...r?.ease?{ease:r.ease}:{}}),a}function rI(e,t){let n=bT(()=>[]);return eI(e,()=>{n.length=0;let r=e.length;for(let t=0;t<r;t++)n[t]=e[t].get();return t(n)})}function iI(e,t,n,r){let i=bT(()=>Object.keys(n)),a=bT(()=>({}));for(let o of i)a[o]=nI(e,t,n[o],r);return a}var aI=(0,J.createContext)(null);function oI(e,t,n,r){if(!r)return e;let i=e.findIndex(e=>e.value===t);if(i===-1)return e;let a=r>0?1:-1,o=e[i+a];if(!o)return e;let s=e[i],c=o.layout,l=dD(c.min,c.max,.5);return a===1&&s.layout.max+n>l||a===-1&&s.layout.min+n<l?TT(e,i,i+a):e}function sI({children:e,as:t=`ul`,axis:n=`y`,onReorder:r,values:i,...a},o){let s=bT(()=>QF[t]),c=[],l=(0,J.useRef)(!1),u=(0,J.useRef)(null),d={axis:n,groupRef:u,registerItem:(e,t)=>{let r=c.findIndex(t=>e===t.value);r===-1?c.push({value:e,layout:t[n]}):c[r].layout=t[n],c.sort(lI)},updateOrder:(e,t,n)=>{if(l.current)return;let a=oI(c,e,t,n);if(c!==a){l.current=!0;let e=[...i];for(let t=0;t<a.length;t++)if(c[t].value!==a[t].value){let n=i.indexOf(c[t].value),r=i.indexOf(a[t].value);n!==-1&&r!==-1&&([e[n],e[r]]=[e[r],e[n]]);break}r(e)}}};(0,J.useEffect)(()=>{l.current=!1});let f=e=>{u.current=e,typeof o==`function`?o(e):o&&(o.current=e)},p={overflowAnchor:`none`,...a.style};return(0,X.jsx)(s,{...a,style:p,ref:f,ignoreStrict:!0,children:(0,X.jsx)(aI.Provider,{value:d,children:e})})}var cI=(0,J.forwardRef)(sI);function lI(e,t){return e.layout.min-t.layout.min}var uI=50,dI=25,fI=new Set([`auto`,`scroll`]),pI=new WeakMap,mI=new WeakMap,hI=null;function gI(){if(hI){let e=vI(hI,`y`);e&&(mI.delete(e),pI.delete(e));let t=vI(hI,`x`);t&&t!==e&&(mI.delete(t),pI.delete(t)),hI=null}}function _I(e,t){let n=getComputedStyle(e),r=t===`x`?n.overflowX:n.overflowY,i=e===document.body||e===document.documentElement;return fI.has(r)||i}function vI(e,t){let n=e?.parentElement;for(;n;){if(_I(n,t))return n;n=n.parentElement}return null}function yI(e,t,n){let r=t.getBoundingClientRect(),i=n===`x`?Math.max(0,r.left):Math.max(0,r.top),a=n===`x`?Math.min(window.innerWidth,r.right):Math.min(window.innerHeight,r.bottom),o=e-i,s=a-e;if(o<uI){let e=1-o/uI;return{amount:-25*e*e,edge:`start`}}if(s<uI){let e=1-s/uI;return{amount:dI*e*e,edge:`end`}}return{amount:0,edge:null}}function bI(e,t,n,r){if(!e)return;hI=e;let i=vI(e,n);if(!i)return;let{amount:a,edge:o}=yI(t-(n===`x`?window.scrollX:window.scrollY),i,n);if(o===null){mI.delete(i),pI.delete(i);return}let s=mI.get(i),c=i===document.body||i===document.documentElement;if(s!==o){if(!(o===`start`&&r<0||o===`end`&&r>0))return;mI.set(i,o);let e=n===`x`?i.scrollWidth-(c?window.innerWidth:i.clientWidth):i.scrollHeight-(c?window.innerHeight:i.clientHeight);pI.set(i,e)}if(a>0){let e=pI.get(i);if((n===`x`?c?window.scrollX:i.scrollLeft:c?window.scrollY:i.scrollTop)>=e)return}n===`x`?c?window.scrollBy({left:a}):i.scrollLeft+=a:c?window.scrollBy({top:a}):i.scrollTop+=a}function xI(e,t=0){return Ik(e)?e:$F(t)}function SI({children:e,style:t={},value:n,as:r=`li`,onDrag:i,onDragEnd:a,layout:o=!0,...s},c){let l=bT(()=>QF[r]),u=(0,J.useContext)(aI),d={x:xI(t.x),y:xI(t.y)},f=nI([d.x,d.y],([e,t])=>e||t?1:`unset`),{axis:p,registerItem:m,updateOrder:h,groupRef:g}=u;return(0,X.jsx)(l,{drag:p,...s,dragSnapToOrigin:!0,style:{...t,x:d.x,y:d.y,zIndex:f},layout:o,onDrag:(e,t)=>{let{velocity:r,point:a}=t,o=d[p].get();h(n,o,r[p]),bI(g.current,a[p],p,r[p]),i&&i(e,t)},onDragEnd:(e,t)=>{gI(),a&&a(e,t)},onLayoutMeasure:e=>{m(n,e)},ref:c,ignoreStrict:!0,children:e})}var CI=(0,J.forwardRef)(SI),wI=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(16),r,i,a,o,s;n[0]===e?(r=n[1],i=n[2],a=n[3],o=n[4],s=n[5]):({isActive:a,value:s,children:r,className:i,...o}=e,n[0]=e,n[1]=r,n[2]=i,n[3]=a,n[4]=o,n[5]=s);let c=a&&`graphiql-tab-active`,l;n[6]!==i||n[7]!==c?(l=lg(`graphiql-tab`,c,i),n[6]=i,n[7]=c,n[8]=l):l=n[8];let u;return n[9]!==r||n[10]!==a||n[11]!==o||n[12]!==t||n[13]!==l||n[14]!==s?(u=(0,X.jsx)(CI,{...o,ref:t,value:s,"aria-selected":a,role:`tab`,className:l,children:r}),n[9]=r,n[10]=a,n[11]=o,n[12]=t,n[13]=l,n[14]=s,n[15]=u):u=n[15],u});wI.displayName=`Tab`;var TI=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(11),r,i,a;n[0]===e?(r=n[1],i=n[2],a=n[3]):({children:r,className:i,...a}=e,n[0]=e,n[1]=r,n[2]=i,n[3]=a);let o;n[4]===i?o=n[5]:(o=lg(`graphiql-tab-button`,i),n[4]=i,n[5]=o);let s;return n[6]!==r||n[7]!==a||n[8]!==t||n[9]!==o?(s=(0,X.jsx)(Tg,{...a,ref:t,type:`button`,className:o,children:r}),n[6]=r,n[7]=a,n[8]=t,n[9]=o,n[10]=s):s=n[10],s});TI.displayName=`Tab.Button`;var EI=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(7),r;n[0]===e.className?r=n[1]:(r=lg(`graphiql-tab-close`,e.className),n[0]=e.className,n[1]=r);let i;n[2]===Symbol.for(`react.memo_cache_sentinel`)?(i=(0,X.jsx)(Ph,{}),n[2]=i):i=n[2];let a;return n[3]!==e||n[4]!==t||n[5]!==r?(a=(0,X.jsx)(Tg,{"aria-label":`Close Tab`,...e,ref:t,type:`button`,className:r,children:i}),n[3]=e,n[4]=t,n[5]=r,n[6]=a):a=n[6],a});EI.displayName=`Tab.Close`;var DI=Object.assign(wI,{Button:TI,Close:EI}),OI=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(15),r,i,a,o,s;n[0]===e?(r=n[1],i=n[2],a=n[3],o=n[4],s=n[5]):({values:s,onReorder:a,children:r,className:i,...o}=e,n[0]=e,n[1]=r,n[2]=i,n[3]=a,n[4]=o,n[5]=s);let c;n[6]===i?c=n[7]:(c=lg(`graphiql-tabs`,i),n[6]=i,n[7]=c);let l;return n[8]!==r||n[9]!==a||n[10]!==o||n[11]!==t||n[12]!==c||n[13]!==s?(l=(0,X.jsx)(cI,{...o,ref:t,values:s,onReorder:a,axis:`x`,role:`tablist`,className:c,children:r}),n[8]=r,n[9]=a,n[10]=o,n[11]=t,n[12]=c,n[13]=s,n[14]=l):l=n[14],l});OI.displayName=`Tabs`;var kI=Object.defineProperty,AI=(e,t)=>kI(e,`name`,{value:t,configurable:!0}),[jI,MI]=Ug(`Tooltip`,[pC]),NI=pC(),PI=`TooltipProvider`,FI=700,II=`tooltip.open`,[LI,RI]=jI(PI),zI=AI(e=>{let{__scopeTooltip:t,delayDuration:n=FI,skipDelayDuration:r=300,disableHoverableContent:i=!1,children:a}=e,o=J.useRef(!0),s=J.useRef(!1),c=J.useRef(0);return J.useEffect(()=>{let e=c.current;return()=>window.clearTimeout(e)},[]),(0,X.jsx)(LI,{scope:t,isOpenDelayedRef:o,delayDuration:n,onOpen:J.useCallback(()=>{r<=0||(window.clearTimeout(c.current),o.current=!1)},[r]),onClose:J.useCallback(()=>{r<=0||(window.clearTimeout(c.current),c.current=window.setTimeout(()=>o.current=!0,r))},[r]),isPointerInTransitRef:s,onPointerInTransitChange:J.useCallback(e=>{s.current=e},[]),disableHoverableContent:i,children:a})},`TooltipProvider`),BI=`Tooltip`,[VI,HI]=jI(BI),UI=AI(e=>{let{__scopeTooltip:t,children:n,open:r,defaultOpen:i,onOpenChange:a,disableHoverableContent:o,delayDuration:s}=e,c=RI(BI,e.__scopeTooltip),l=NI(t),[u,d]=J.useState(null),[f,p]=J.useState(void 0),m=Xg(),h=J.useRef(0),g=o??c.disableHoverableContent,_=s??c.delayDuration,v=J.useRef(!1),[y,b]=a_({prop:r,defaultProp:i??!1,onChange:AI(e=>{e?(c.onOpen(),document.dispatchEvent(new CustomEvent(II))):c.onClose(),a?.(e)},`onChange`),caller:BI}),x=J.useMemo(()=>y?v.current?`delayed-open`:`instant-open`:`closed`,[y]),S=J.useCallback(()=>{window.clearTimeout(h.current),h.current=0,v.current=!1,b(!0)},[b]),C=J.useCallback(()=>{window.clearTimeout(h.current),h.current=0,b(!1)},[b]),w=J.useCallback(()=>{window.clearTimeout(h.current),h.current=window.setTimeout(()=>{v.current=!0,b(!0),h.current=0},_)},[_,b]);J.useEffect(()=>()=>{h.current&&=(window.clearTimeout(h.current),0)},[]);let T=f??m;return(0,X.jsx)(gC,{...l,children:(0,X.jsx)(VI,{scope:t,contentId:T,setContentId:p,open:y,stateAttribute:x,trigger:u,onTriggerChange:d,onTriggerEnter:J.useCallback(()=>{c.isOpenDelayedRef.current?w():S()},[c.isOpenDelayedRef,w,S]),onTriggerLeave:J.useCallback(()=>{g?C():(window.clearTimeout(h.current),h.current=0)},[C,g]),onOpen:S,onClose:C,disableHoverableContent:g,children:n})})},`Tooltip`),WI=`TooltipTrigger`,GI=J.forwardRef(AI(function(e,t){let{__scopeTooltip:n,"aria-describedby":r,...i}=e,a=HI(WI,n),o=RI(WI,n),s=NI(n),c=zg(t,J.useRef(null),a.onTriggerChange),l=J.useRef(!1),u=J.useRef(!1),d=J.useCallback(()=>l.current=!1,[]);return J.useEffect(()=>()=>document.removeEventListener(`pointerup`,d),[d]),(0,X.jsx)(vC,{asChild:!0,...s,children:(0,X.jsx)(A_.button,{"aria-describedby":a.open?sL(r,a.contentId):r,"data-state":a.stateAttribute,...i,ref:c,onPointerMove:Z(e.onPointerMove,e=>{e.pointerType!==`touch`&&!u.current&&!o.isPointerInTransitRef.current&&(a.onTriggerEnter(),u.current=!0)}),onPointerLeave:Z(e.onPointerLeave,()=>{a.onTriggerLeave(),u.current=!1}),onPointerDown:Z(e.onPointerDown,()=>{a.open&&a.onClose(),l.current=!0,document.addEventListener(`pointerup`,d,{once:!0})}),onFocus:Z(e.onFocus,()=>{l.current||a.onOpen()}),onBlur:Z(e.onBlur,a.onClose),onClick:Z(e.onClick,a.onClose)})})},`TooltipTrigger`)),KI=`TooltipPortal`,[qI,JI]=jI(KI,{forceMount:void 0}),YI=AI(e=>{let{__scopeTooltip:t,forceMount:n,children:r,container:i}=e,a=HI(KI,t);return(0,X.jsx)(qI,{scope:t,forceMount:n,children:(0,X.jsx)(Sv,{present:n||a.open,children:(0,X.jsx)(vv,{asChild:!0,container:i,children:r})})})},`TooltipPortal`),XI=`TooltipContent`,ZI=J.forwardRef(AI(function(e,t){let n=JI(XI,e.__scopeTooltip),{forceMount:r=n.forceMount,side:i=`top`,...a}=e,o=HI(XI,e.__scopeTooltip);return(0,X.jsx)(Sv,{present:r||o.open,children:o.disableHoverableContent?(0,X.jsx)(eL,{side:i,...a,ref:t}):(0,X.jsx)(QI,{side:i,...a,ref:t})})},`TooltipContent`)),QI=J.forwardRef(AI(function(e,t){let n=HI(XI,e.__scopeTooltip),r=RI(XI,e.__scopeTooltip),i=J.useRef(null),a=zg(t,i),[o,s]=J.useState(null),{trigger:c,onClose:l}=n,u=i.current,{onPointerInTransitChange:d}=r,f=J.useCallback(()=>{s(null),d(!1)},[d]),p=J.useCallback((e,t)=>{let n=e.currentTarget,r={x:e.clientX,y:e.clientY},i=nL(r,tL(r,n.getBoundingClientRect())),a=rL(t.getBoundingClientRect()),o=aL([...i,...a]);s(o),d(!0)},[d]);return J.useEffect(()=>()=>f(),[f]),J.useEffect(()=>{if(c&&u){let e=AI(e=>p(e,u),`handleTriggerLeave`),t=AI(e=>p(e,c),`handleContentLeave`);return c.addEventListener(`pointerleave`,e),u.addEventListener(`pointerleave`,t),()=>{c.removeEventListener(`pointerleave`,e),u.removeEventListener(`pointerleave`,t)}}},[c,u,p,f]),J.useEffect(()=>{if(o){let e=AI(e=>{let t=e.target,n={x:e.clientX,y:e.clientY},r=c?.contains(t)||u?.contains(t),i=!iL(n,o);r?f():i&&(f(),l())},`handleTrackPointerGrace`);return document.addEventListener(`pointermove`,e),()=>document.removeEventListener(`pointermove`,e)}},[c,u,o,l,f]),(0,X.jsx)(eL,{...e,ref:a})},`TooltipContentHoverable`)),$I=m_(`TooltipContent`),eL=J.forwardRef(AI(function(e,t){let{__scopeTooltip:n,children:r,"aria-label":i,id:a,onEscapeKeyDown:o,onPointerDownOutside:s,...c}=e,l=HI(XI,n),u=NI(n),{onClose:d}=l,[f,p]=J.useState(null),m=zg(t,p);av(f),J.useEffect(()=>(document.addEventListener(II,d),()=>document.removeEventListener(II,d)),[d]),J.useEffect(()=>{if(l.trigger){let e=AI(e=>{e.target instanceof Node&&e.target.contains(l.trigger)&&d()},`handleScroll`);return window.addEventListener(`scroll`,e,{capture:!0}),()=>window.removeEventListener(`scroll`,e,{capture:!0})}},[l.trigger,d]);let{setContentId:h}=l;return Gg(()=>(h(a),()=>{h(void 0)}),[a,h]),(0,X.jsx)(U_,{asChild:!0,disableOutsidePointerEvents:!1,onEscapeKeyDown:o,onPointerDownOutside:s,onFocusOutside:e=>e.preventDefault(),onDismiss:d,children:(0,X.jsxs)(SC,{"data-state":l.stateAttribute,role:i?void 0:`tooltip`,id:i?void 0:l.contentId,...u,...c,ref:m,style:{...c.style,"--radix-tooltip-content-transform-origin":`var(--radix-popper-transform-origin)`,"--radix-tooltip-content-available-width":`var(--radix-popper-available-width)`,"--radix-tooltip-content-available-height":`var(--radix-popper-available-height)`,"--radix-tooltip-trigger-width":`var(--radix-popper-anchor-width)`,"--radix-tooltip-trigger-height":`var(--radix-popper-anchor-height)`},children:[(0,X.jsx)($I,{children:r}),i?(0,X.jsx)(wb,{id:l.contentId,role:`tooltip`,children:i}):null]})})},`TooltipContentImpl`));function tL(e,t){let n=Math.abs(t.top-e.y),r=Math.abs(t.bottom-e.y),i=Math.abs(t.right-e.x),a=Math.abs(t.left-e.x);switch(Math.min(n,r,i,a)){case a:return`left`;case i:return`right`;case n:return`top`;case r:return`bottom`;default:throw Error(`unreachable`)}}AI(tL,`getExitSideFromRect`);function nL(e,t,n=5){let r=[];switch(t){case`top`:r.push({x:e.x-n,y:e.y+n},{x:e.x+n,y:e.y+n});break;case`bottom`:r.push({x:e.x-n,y:e.y-n},{x:e.x+n,y:e.y-n});break;case`left`:r.push({x:e.x+n,y:e.y-n},{x:e.x+n,y:e.y+n});break;case`right`:r.push({x:e.x-n,y:e.y-n},{x:e.x-n,y:e.y+n})}return r}AI(nL,`getPaddedExitPoints`);function rL(e){let{top:t,right:n,bottom:r,left:i}=e;return[{x:i,y:t},{x:n,y:t},{x:n,y:r},{x:i,y:r}]}AI(rL,`getPointsFromRect`);function iL(e,t){let{x:n,y:r}=e,i=!1;for(let e=0,a=t.length-1;e<t.length;a=e++){let o=t[e],s=t[a],c=o.x,l=o.y,u=s.x,d=s.y;l>r!=d>r&&n<(u-c)*(r-l)/(d-l)+c&&(i=!i)}return i}AI(iL,`isPointInPolygon`);function aL(e){let t=e.slice();return t.sort((e,t)=>e.x<t.x?-1:e.x>t.x?1:e.y<t.y?-1:+(e.y>t.y)),oL(t)}AI(aL,`getHull`);function oL(e){if(e.length<=1)return e.slice();let t=[];for(let n=0;n<e.length;n++){let r=e[n];for(;t.length>=2;){let e=t[t.length-1],n=t[t.length-2];if((e.x-n.x)*(r.y-n.y)>=(e.y-n.y)*(r.x-n.x))t.pop();else break}t.push(r)}t.pop();let n=[];for(let t=e.length-1;t>=0;t--){let r=e[t];for(;n.length>=2;){let e=n[n.length-1],t=n[n.length-2];if((e.x-t.x)*(r.y-t.y)>=(e.y-t.y)*(r.x-t.x))n.pop();else break}n.push(r)}return n.pop(),t.length===1&&n.length===1&&t[0].x===n[0].x&&t[0].y===n[0].y?t:t.concat(n)}AI(oL,`getHullPresorted`);function sL(...e){let t=new Set;for(let n of e)if(typeof n==`string`)for(let e of String(n).trim().split(/\s+/))e&&t.add(e);return t.size>0?Array.from(t).join(` `):void 0}AI(sL,`concatAriaDescribedby`);var cL=Object.assign(e=>{let t=(0,Y.c)(10),{children:n,align:r,side:i,sideOffset:a,label:o}=e,s=r===void 0?`start`:r,c=i===void 0?`bottom`:i,l=a===void 0?5:a,u;t[0]===n?u=t[1]:(u=(0,X.jsx)(GI,{asChild:!0,children:n}),t[0]=n,t[1]=u);let d;t[2]!==s||t[3]!==o||t[4]!==c||t[5]!==l?(d=(0,X.jsx)(YI,{children:(0,X.jsx)(ZI,{className:`graphiql-tooltip`,align:s,side:c,sideOffset:l,children:o})}),t[2]=s,t[3]=o,t[4]=c,t[5]=l,t[6]=d):d=t[6];let f;return t[7]!==u||t[8]!==d?(f=(0,X.jsxs)(UI,{children:[u,d]}),t[7]=u,t[8]=d,t[9]=f):f=t[9],f},{Provider:zI}),lL=(0,J.forwardRef)((e,t)=>{let n=(0,Y.c)(19),r,i,a;n[0]===e?(r=n[1],i=n[2],a=n[3]):({label:r,onClick:i,...a}=e,n[0]=e,n[1]=r,n[2]=i,n[3]=a);let[o,s]=(0,J.useState)(null),c;n[4]===i?c=n[5]:(c=e=>{try{i&&i(e),s(null)}catch(e){let t=e;s(t instanceof Error?t:Error(`Toolbar button click failed: ${t}`))}},n[4]=i,n[5]=c);let l=c,u=o&&`error`,d;n[6]!==a.className||n[7]!==u?(d=lg(`graphiql-toolbar-button`,u,a.className),n[6]=a.className,n[7]=u,n[8]=d):d=n[8];let f=o?o.message:r,p=o?`true`:a[`aria-invalid`],m;n[9]!==l||n[10]!==a||n[11]!==t||n[12]!==d||n[13]!==f||n[14]!==p?(m=(0,X.jsx)(Tg,{...a,ref:t,type:`button`,className:d,onClick:l,"aria-label":f,"aria-invalid":p}),n[9]=l,n[10]=a,n[11]=t,n[12]=d,n[13]=f,n[14]=p,n[15]=m):m=n[15];let h;return n[16]!==r||n[17]!==m?(h=(0,X.jsx)(cL,{label:r,children:m}),n[16]=r,n[17]=m,n[18]=h):h=n[18],h});lL.displayName=`ToolbarButton`;var uL=()=>{let e=(0,Y.c)(19),t;e[0]===Symbol.for(`react.memo_cache_sentinel`)?(t={nonNull:!0,caller:uL},e[0]=t):t=e[0];let{queryEditor:n,setOperationName:r}=Rm(t),i;e[1]===Symbol.for(`react.memo_cache_sentinel`)?(i={nonNull:!0,caller:uL},e[1]=i):i=e[1];let{isFetching:a,isSubscribed:o,operationName:s,run:c,stop:l}=Gm(i),u;e[2]===n?.operations?u=e[3]:(u=n?.operations||[],e[2]=n?.operations,e[3]=u);let d=u,f=d.length>1&&typeof s!=`string`,p=a||o,m=`${p?`Stop`:`Execute`} query (Ctrl-Enter)`,h;e[4]===p?h=e[5]:(h=p?(0,X.jsx)(ig,{}):(0,X.jsx)(Xh,{}),e[4]=p,e[5]=h);let g;e[6]!==m||e[7]!==h?(g={type:`button`,className:`graphiql-execute-button`,children:h,"aria-label":m},e[6]=m,e[7]=h,e[8]=g):g=e[8];let _=g,v;return e[9]!==_||e[10]!==f||e[11]!==p||e[12]!==m||e[13]!==d||e[14]!==n||e[15]!==c||e[16]!==r||e[17]!==l?(v=f&&!p?(0,X.jsxs)(gT,{children:[(0,X.jsx)(cL,{label:m,children:(0,X.jsx)(gT.Button,{..._})}),(0,X.jsx)(gT.Content,{children:d.map((e,t)=>{let i=e.name?e.name.value:`<Unnamed ${e.operation}>`;return(0,X.jsx)(gT.Item,{onSelect:()=>{let t=e.name?.value;n&&t&&t!==n.operationName&&r(t),c()},children:i},`${i}-${t}`)})})]}):(0,X.jsx)(cL,{label:m,children:(0,X.jsx)(`button`,{..._,onClick:()=>{p?l():c()}})}),e[9]=_,e[10]=f,e[11]=p,e[12]=m,e[13]=d,e[14]=n,e[15]=c,e[16]=r,e[17]=l,e[18]=v):v=e[18],v},dL=Object.defineProperty,fL=Object.defineProperties,pL=Object.getOwnPropertyDescriptors,mL=Object.getOwnPropertySymbols,hL=Object.prototype.hasOwnProperty,gL=Object.prototype.propertyIsEnumerable,_L=(e,t,n)=>t in e?dL(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,vL=(e,t)=>{for(var n in t||={})hL.call(t,n)&&_L(e,n,t[n]);if(mL)for(var n of mL(t))gL.call(t,n)&&_L(e,n,t[n]);return e},yL=(e,t)=>fL(e,pL(t)),bL=class{constructor(e,t,n=null){this.key=e,this.storage=t,this.maxSize=n,this.items=this.fetchAll()}get length(){return this.items.length}contains(e){return this.items.some(t=>t.query===e.query&&t.variables===e.variables&&t.headers===e.headers&&t.operationName===e.operationName)}edit(e,t){if(typeof t==`number`&&this.items[t]){let n=this.items[t];if(n.query===e.query&&n.variables===e.variables&&n.headers===e.headers&&n.operationName===e.operationName){this.items.splice(t,1,e),this.save();return}}let n=this.items.findIndex(t=>t.query===e.query&&t.variables===e.variables&&t.headers===e.headers&&t.operationName===e.operationName);n!==-1&&(this.items.splice(n,1,e),this.save())}delete(e){let t=this.items.findIndex(t=>t.query===e.query&&t.variables===e.variables&&t.headers===e.headers&&t.operationName===e.operationName);t!==-1&&(this.items.splice(t,1),this.save())}fetchRecent(){return this.items.at(-1)}fetchAll(){let e=this.storage.get(this.key);return e?JSON.parse(e)[this.key]:[]}push(e){let t=[...this.items,e];this.maxSize&&t.length>this.maxSize&&t.shift();for(let e=0;e<5;e++){let e=this.storage.set(this.key,JSON.stringify({[this.key]:t}));if(!(e!=null&&e.error))this.items=t;else if(e.isQuotaError&&this.maxSize)t.shift();else return}}save(){this.storage.set(this.key,JSON.stringify({[this.key]:this.items}))}},xL=1e5,SL=class{constructor(e,t){this.storage=e,this.maxHistoryLength=t,this.updateHistory=({query:e,variables:t,headers:n,operationName:r})=>{if(!this.shouldSaveQuery(e,t,n,this.history.fetchRecent()))return;this.history.push({query:e,variables:t,headers:n,operationName:r});let i=this.history.items,a=this.favorite.items;this.queries=i.concat(a)},this.deleteHistory=({query:e,variables:t,headers:n,operationName:r,favorite:i},a=!1)=>{function o(i){let a=i.items.find(i=>i.query===e&&i.variables===t&&i.headers===n&&i.operationName===r);a&&i.delete(a)}(i||a)&&o(this.favorite),(!i||a)&&o(this.history),this.queries=[...this.history.items,...this.favorite.items]},this.history=new bL(`queries`,this.storage,this.maxHistoryLength),this.favorite=new bL(`favorites`,this.storage,null),this.queries=[...this.history.fetchAll(),...this.favorite.fetchAll()]}shouldSaveQuery(e,t,n,r){if(!e)return!1;try{nt(e)}catch{return!1}return e.length>xL?!1:!r||!(JSON.stringify(e)===JSON.stringify(r.query)&&(JSON.stringify(t)===JSON.stringify(r.variables)&&(JSON.stringify(n)===JSON.stringify(r.headers)||n&&!r.headers)||t&&!r.variables))}toggleFavorite({query:e,variables:t,headers:n,operationName:r,label:i,favorite:a}){let o={query:e,variables:t,headers:n,operationName:r,label:i};a?(o.favorite=!1,this.favorite.delete(o),this.history.push(o)):(o.favorite=!0,this.favorite.push(o),this.history.delete(o)),this.queries=[...this.history.items,...this.favorite.items]}editLabel({query:e,variables:t,headers:n,operationName:r,label:i,favorite:a},o){let s={query:e,variables:t,headers:n,operationName:r,label:i};a?this.favorite.edit(yL(vL({},s),{favorite:a}),o):this.history.edit(s,o),this.queries=[...this.history.items,...this.favorite.items]}},CL=Mc((e,t)=>({historyStorage:null,actions:{addToHistory(n){let{historyStorage:r}=t();r.updateHistory(n),e({})},editLabel(n,r){let{historyStorage:i}=t();i.editLabel(n,r),e({})},toggleFavorite(n){let{historyStorage:r}=t();r.toggleFavorite(n),e({})},setActive:e=>e,deleteFromHistory(n,r){let{historyStorage:i}=t();i.deleteHistory(n,r),e({})}}})),wL=e=>{let t=(0,Y.c)(12),{maxHistoryLength:n,children:r}=e,i=n===void 0?20:n,a;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(a={nonNull:!0},t[0]=a):a=t[0];let{isFetching:o}=Gm(a),s;t[1]===Symbol.for(`react.memo_cache_sentinel`)?(s={nonNull:!0},t[1]=s):s=t[1];let{tabs:c,activeTabIndex:l}=Rm(s),u=c[l],d=zc(),f;t[2]!==i||t[3]!==d?(f=new SL(d,i),t[2]=i,t[3]=d,t[4]=f):f=t[4];let p=f,m,h;t[5]===p?(m=t[6],h=t[7]):(m=()=>{CL.setState({historyStorage:p})},h=[p],t[5]=p,t[6]=m,t[7]=h),(0,J.useEffect)(m,h);let g,_;return t[8]!==u||t[9]!==o?(g=()=>{if(!o)return;let{addToHistory:e}=CL.getState().actions;e({query:u.query??void 0,variables:u.variables??void 0,headers:u.headers??void 0,operationName:u.operationName??void 0})},_=[o,u],t[8]=u,t[9]=o,t[10]=g,t[11]=_):(g=t[10],_=t[11]),(0,J.useEffect)(g,_),r},TL=Fc(CL),EL=()=>TL(OL),DL=()=>TL(kL);function OL(e){return e.historyStorage.queries}function kL(e){return e.actions}function AL(e,t){for(let n of e)t(n,!0)}var jL=()=>{let e=(0,Y.c)(13),t=EL(),{deleteFromHistory:n}=DL(),r;r=t.slice().map(PL).reverse();let i=r.filter(FL);i.length&&(r=r.filter(IL));let[a,o]=(0,J.useState)(null),s,c;e[0]===a?(s=e[1],c=e[2]):(s=()=>{a&&setTimeout(()=>{o(null)},2e3)},c=[a],e[0]=a,e[1]=s,e[2]=c),(0,J.useEffect)(s,c);let l=()=>{try{AL(r,n),o(`success`)}catch{o(`error`)}},u=!!i.length,d=!!r.length,f=(a||d)&&(0,X.jsx)(Eg,{type:`button`,state:a||void 0,disabled:!r.length,onClick:l,children:{success:`Cleared`,error:`Failed to Clear`}[a]||`Clear`}),p;e[3]===f?p=e[4]:(p=(0,X.jsxs)(`div`,{className:`graphiql-history-header`,children:[`History`,f]}),e[3]=f,e[4]=p);let m=u&&(0,X.jsx)(`ul`,{className:`graphiql-history-items`,children:i.map(LL)}),h;e[5]!==u||e[6]!==d?(h=u&&d&&(0,X.jsx)(`div`,{className:`graphiql-history-item-spacer`}),e[5]=u,e[6]=d,e[7]=h):h=e[7];let g=d&&(0,X.jsx)(`ul`,{className:`graphiql-history-items`,children:r.map(RL)}),_;return e[8]!==p||e[9]!==m||e[10]!==h||e[11]!==g?(_=(0,X.jsxs)(`section`,{"aria-label":`History`,className:`graphiql-history`,children:[p,m,h,g]}),e[8]=p,e[9]=m,e[10]=h,e[11]=g,e[12]=_):_=e[12],_},ML=e=>{let t=(0,Y.c)(39),{editLabel:n,toggleFavorite:r,deleteFromHistory:i,setActive:a}=DL(),o;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(o={nonNull:!0,caller:ML},t[0]=o):o=t[0];let{headerEditor:s,queryEditor:c,variableEditor:l}=Rm(o),u=(0,J.useRef)(null),d=(0,J.useRef)(null),[f,p]=(0,J.useState)(!1),m,h;t[1]===f?(m=t[2],h=t[3]):(m=()=>{var e;f&&((e=u.current)==null||e.focus())},h=[f],t[1]=f,t[2]=m,t[3]=h),(0,J.useEffect)(m,h);let g;t[4]!==e.item.label||t[5]!==e.item.operationName||t[6]!==e.item.query?(g=e.item.label||e.item.operationName||NL(e.item.query),t[4]=e.item.label,t[5]=e.item.operationName,t[6]=e.item.query,t[7]=g):g=t[7];let _=g,v;t[8]!==n||t[9]!==e.item?(v=()=>{p(!1);let{index:t,...r}=e.item;n({...r,label:u.current?.value},t)},t[8]=n,t[9]=e.item,t[10]=v):v=t[10];let y=v,b;t[11]===Symbol.for(`react.memo_cache_sentinel`)?(b=()=>{p(!1)},t[11]=b):b=t[11];let x=b,S;t[12]===Symbol.for(`react.memo_cache_sentinel`)?(S=e=>{e.stopPropagation(),p(!0)},t[12]=S):S=t[12];let C=S,w;t[13]!==s||t[14]!==e.item||t[15]!==c||t[16]!==a||t[17]!==l?(w=()=>{let{query:t,variables:n,headers:r}=e.item;c?.setValue(t??``),l?.setValue(n??``),s?.setValue(r??``),a(e.item)},t[13]=s,t[14]=e.item,t[15]=c,t[16]=a,t[17]=l,t[18]=w):w=t[18];let T=w,E;t[19]!==i||t[20]!==e.item?(E=t=>{t.stopPropagation(),i(e.item)},t[19]=i,t[20]=e.item,t[21]=E):E=t[21];let D=E,O;t[22]!==e.item||t[23]!==r?(O=t=>{t.stopPropagation(),r(e.item)},t[22]=e.item,t[23]=r,t[24]=O):O=t[24];let k=O,A=f&&`editable`,j;t[25]===A?j=t[26]:(j=lg(`graphiql-history-item`,A),t[25]=A,t[26]=j);let M;t[27]!==_||t[28]!==n||t[29]!==D||t[30]!==T||t[31]!==y||t[32]!==k||t[33]!==f||t[34]!==e.item?(M=f?(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`input`,{type:`text`,defaultValue:e.item.label,ref:u,onKeyDown:t=>{t.key===`Esc`?p(!1):t.key===`Enter`&&(p(!1),n({...e.item,label:t.currentTarget.value}))},placeholder:`Type a label`}),(0,X.jsx)(Tg,{type:`button`,ref:d,onClick:y,children:`Save`}),(0,X.jsx)(Tg,{type:`button`,ref:d,onClick:x,children:(0,X.jsx)(Ph,{})})]}):(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(cL,{label:`Set active`,children:(0,X.jsx)(Tg,{type:`button`,className:`graphiql-history-item-label`,onClick:T,"aria-label":`Set active`,children:_})}),(0,X.jsx)(cL,{label:`Edit label`,children:(0,X.jsx)(Tg,{type:`button`,className:`graphiql-history-item-action`,onClick:C,"aria-label":`Edit label`,children:(0,X.jsx)(Yh,{"aria-hidden":`true`})})}),(0,X.jsx)(cL,{label:e.item.favorite?`Remove favorite`:`Add favorite`,children:(0,X.jsx)(Tg,{type:`button`,className:`graphiql-history-item-action`,onClick:k,"aria-label":e.item.favorite?`Remove favorite`:`Add favorite`,children:e.item.favorite?(0,X.jsx)(ng,{"aria-hidden":`true`}):(0,X.jsx)(rg,{"aria-hidden":`true`})})}),(0,X.jsx)(cL,{label:`Delete from history`,children:(0,X.jsx)(Tg,{type:`button`,className:`graphiql-history-item-action`,onClick:D,"aria-label":`Delete from history`,children:(0,X.jsx)(ag,{"aria-hidden":`true`})})})]}),t[27]=_,t[28]=n,t[29]=D,t[30]=T,t[31]=y,t[32]=k,t[33]=f,t[34]=e.item,t[35]=M):M=t[35];let N;return t[36]!==j||t[37]!==M?(N=(0,X.jsx)(`li`,{className:j,children:M}),t[36]=j,t[37]=M,t[38]=N):N=t[38],N};function NL(e){return e?.split(`
`).map(e=>e.replace(/#(.*)/,``)).join(` `).replaceAll(`{`,` { `).replaceAll(`}`,` } `).replaceAll(/[\s]{2,}/g,` `)}function PL(e,t){return{...e,index:t}}function FL(e){return e.favorite}function IL(e){return!e.favorite}function LL(e){return(0,X.jsx)(ML,{item:e},e.index)}function RL(e){return(0,X.jsx)(ML,{item:e},e.index)}var zL={title:`History`,icon:Wh,content:jL},BL=[{name:`Docs`}],VL=Mc((e,t)=>({explorerNavStack:BL,actions:{push(t){e(e=>{let n=e.explorerNavStack;return{explorerNavStack:n.at(-1).def===t.def?n:[...n,t]}})},pop(){e(e=>{let t=e.explorerNavStack;return{explorerNavStack:t.length>1?t.slice(0,-1):t}})},reset(){e(e=>{let t=e.explorerNavStack;return{explorerNavStack:t.length===1?t:BL}})},resolveSchemaReferenceToNavItem(e){if(!e)return;let{push:n}=t().actions;switch(e.kind){case`Type`:n({name:e.type.name,def:e.type});break;case`Field`:n({name:e.field.name,def:e.field});break;case`Argument`:e.field&&n({name:e.field.name,def:e.field});break;case`EnumValue`:e.type&&n({name:e.type.name,def:e.type})}},rebuildNavStackWithSchema(t){e(e=>{let n=e.explorerNavStack;if(n.length===1)return e;let r=[...BL],i=null;for(let e of n)if(e!==BL[0]){if(e.def){if(F(e.def)){let n=t.getType(e.def.name);if(n)r.push({name:e.name,def:n}),i=n;else break}else if(i===null)break;else if(A(i)||ae(i)){let t=i.getFields()[e.name];if(t)r.push({name:e.name,def:t});else break}else if(O(i)||je(i)||P(i)||j(i))break;else{let t=i;if(t.args.some(t=>t.name===e.name))r.push({name:e.name,def:t});else break}}else i=null,r.push(e)}return{explorerNavStack:r}})}}})),HL=e=>{let t=(0,Y.c)(7),{children:n}=e,{schema:r,validationErrors:i,schemaReference:a}=el(),o,s;t[0]===a?(o=t[1],s=t[2]):(o=()=>{let{resolveSchemaReferenceToNavItem:e}=VL.getState().actions;e(a)},s=[a],t[0]=a,t[1]=o,t[2]=s),(0,J.useEffect)(o,s);let c,l;return t[3]!==r||t[4]!==i?(c=()=>{let{reset:e,rebuildNavStackWithSchema:t}=VL.getState().actions;r==null||i.length>0?e():t(r)},l=[r,i],t[3]=r,t[4]=i,t[5]=c,t[6]=l):(c=t[5],l=t[6]),(0,J.useEffect)(c,l),n},UL=Fc(VL),WL=()=>UL(KL),GL=()=>UL(qL);function KL(e){return e.explorerNavStack}function qL(e){return e.actions}var JL=e=>e?w(e):``,YL=e=>{let t=(0,Y.c)(12),{field:n}=e;if(!(`defaultValue`in n)||n.defaultValue===void 0)return null;let r=n.defaultValue,i=n.type,a,o,s,c;if(t[0]!==n.defaultValue||t[1]!==n.type){c=Symbol.for(`react.early_return_sentinel`);bb0:{let e=Ot(r,i);if(!e){c=null;break bb0}s=` = `,a=`graphiql-doc-explorer-default-value`,o=JL(e)}t[0]=n.defaultValue,t[1]=n.type,t[2]=a,t[3]=o,t[4]=s,t[5]=c}else a=t[2],o=t[3],s=t[4],c=t[5];if(c!==Symbol.for(`react.early_return_sentinel`))return c;let l;t[6]!==a||t[7]!==o?(l=(0,X.jsx)(`span`,{className:a,children:o}),t[6]=a,t[7]=o,t[8]=l):l=t[8];let u;return t[9]!==s||t[10]!==l?(u=(0,X.jsxs)(X.Fragment,{children:[s,l]}),t[9]=s,t[10]=l,t[11]=u):u=t[11],u};function XL(e,t){return b(e)?(0,X.jsxs)(X.Fragment,{children:[XL(e.ofType,t),`!`]}):ke(e)?(0,X.jsxs)(X.Fragment,{children:[`[`,XL(e.ofType,t),`]`]}):t(e)}var ZL=e=>{let t=(0,Y.c)(5),{type:n}=e,{push:r}=GL();if(!n)return null;let i;t[0]===r?i=t[1]:(i=e=>(0,X.jsx)(`a`,{className:`graphiql-doc-explorer-type-name`,onClick:t=>{t.preventDefault(),r({name:e.name,def:e})},href:`#`,children:e.name}),t[0]=r,t[1]=i);let a;return t[2]!==i||t[3]!==n?(a=XL(n,i),t[2]=i,t[3]=n,t[4]=a):a=t[4],a},QL=e=>{let t=(0,Y.c)(19),{arg:n,showDefaultValue:r,inline:i}=e,a;t[0]===n.name?a=t[1]:(a=(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-argument-name`,children:n.name}),t[0]=n.name,t[1]=a);let o;t[2]===n.type?o=t[3]:(o=(0,X.jsx)(ZL,{type:n.type}),t[2]=n.type,t[3]=o);let s;t[4]!==n||t[5]!==r?(s=r!==!1&&(0,X.jsx)(YL,{field:n}),t[4]=n,t[5]=r,t[6]=s):s=t[6];let c;t[7]!==a||t[8]!==o||t[9]!==s?(c=(0,X.jsxs)(`span`,{children:[a,`: `,o,s]}),t[7]=a,t[8]=o,t[9]=s,t[10]=c):c=t[10];let l=c;if(i)return l;let u;t[11]===n.description?u=t[12]:(u=n.description?(0,X.jsx)(_T,{type:`description`,children:n.description}):null,t[11]=n.description,t[12]=u);let d;t[13]===n.deprecationReason?d=t[14]:(d=n.deprecationReason?(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-argument-deprecation`,children:[(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-argument-deprecation-label`,children:`Deprecated`}),(0,X.jsx)(_T,{type:`deprecation`,children:n.deprecationReason})]}):null,t[13]=n.deprecationReason,t[14]=d);let f;return t[15]!==l||t[16]!==u||t[17]!==d?(f=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-argument`,children:[l,u,d]}),t[15]=l,t[16]=u,t[17]=d,t[18]=f):f=t[18],f},$L=e=>{let t=(0,Y.c)(3),n;return t[0]!==e.children||t[1]!==e.preview?(n=e.children?(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-deprecation`,children:[(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-deprecation-label`,children:`Deprecated`}),(0,X.jsx)(_T,{type:`deprecation`,onlyShowFirstChild:e.preview??!0,children:e.children})]}):null,t[0]=e.children,t[1]=e.preview,t[2]=n):n=t[2],n},eR=e=>{let t=(0,Y.c)(2),{directive:n}=e,r;return t[0]===n.name.value?r=t[1]:(r=(0,X.jsxs)(`span`,{className:`graphiql-doc-explorer-directive`,children:[`@`,n.name.value]}),t[0]=n.name.value,t[1]=r),r},tR=e=>{let t=(0,Y.c)(10),{title:n,children:r}=e,i=nR[n],a;t[0]===i?a=t[1]:(a=(0,X.jsx)(i,{}),t[0]=i,t[1]=a);let o;t[2]!==a||t[3]!==n?(o=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-section-title`,children:[a,n]}),t[2]=a,t[3]=n,t[4]=o):o=t[4];let s;t[5]===r?s=t[6]:(s=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-section-content`,children:r}),t[5]=r,t[6]=s);let c;return t[7]!==o||t[8]!==s?(c=(0,X.jsxs)(`div`,{children:[o,s]}),t[7]=o,t[8]=s,t[9]=c):c=t[9],c},nR={Arguments:Ah,"Deprecated Arguments":Ih,"Deprecated Enum Values":Lh,"Deprecated Fields":Rh,Directives:zh,"Enum Values":Hh,Fields:Uh,Implements:Gh,Implementations:og,"Possible Types":og,"Root Types":eg,Type:og,"All Schema Types":og},rR=e=>{let t=(0,Y.c)(15),{field:n}=e,r;t[0]===n.description?r=t[1]:(r=n.description?(0,X.jsx)(_T,{type:`description`,children:n.description}):null,t[0]=n.description,t[1]=r);let i;t[2]===n.deprecationReason?i=t[3]:(i=(0,X.jsx)($L,{preview:!1,children:n.deprecationReason}),t[2]=n.deprecationReason,t[3]=i);let a;t[4]===n.type?a=t[5]:(a=(0,X.jsx)(tR,{title:`Type`,children:(0,X.jsx)(ZL,{type:n.type})}),t[4]=n.type,t[5]=a);let o,s;t[6]===n?(o=t[7],s=t[8]):(o=(0,X.jsx)(iR,{field:n}),s=(0,X.jsx)(aR,{field:n}),t[6]=n,t[7]=o,t[8]=s);let c;return t[9]!==r||t[10]!==i||t[11]!==a||t[12]!==o||t[13]!==s?(c=(0,X.jsxs)(X.Fragment,{children:[r,i,a,o,s]}),t[9]=r,t[10]=i,t[11]=a,t[12]=o,t[13]=s,t[14]=c):c=t[14],c},iR=e=>{let t=(0,Y.c)(12),{field:n}=e,[r,i]=(0,J.useState)(!1),a;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(a=()=>{i(!0)},t[0]=a):a=t[0];let o=a;if(!(`args`in n))return null;let s,c,l;if(t[1]!==n.args){s=[],c=[];for(let e of n.args)e.deprecationReason?c.push(e):s.push(e);l=s.length>0?(0,X.jsx)(tR,{title:`Arguments`,children:s.map(oR)}):null,t[1]=n.args,t[2]=s,t[3]=c,t[4]=l}else s=t[2],c=t[3],l=t[4];let u;t[5]!==s.length||t[6]!==c||t[7]!==r?(u=c.length>0?r||s.length===0?(0,X.jsx)(tR,{title:`Deprecated Arguments`,children:c.map(sR)}):(0,X.jsx)(Eg,{type:`button`,onClick:o,children:`Show Deprecated Arguments`}):null,t[5]=s.length,t[6]=c,t[7]=r,t[8]=u):u=t[8];let d;return t[9]!==l||t[10]!==u?(d=(0,X.jsxs)(X.Fragment,{children:[l,u]}),t[9]=l,t[10]=u,t[11]=d):d=t[11],d},aR=e=>{let t=(0,Y.c)(4),{field:n}=e,r=n.astNode?.directives;if(!r?.length)return null;let i;t[0]===r?i=t[1]:(i=r.map(cR),t[0]=r,t[1]=i);let a;return t[2]===i?a=t[3]:(a=(0,X.jsx)(tR,{title:`Directives`,children:i}),t[2]=i,t[3]=a),a};function oR(e){return(0,X.jsx)(QL,{arg:e},e.name)}function sR(e){return(0,X.jsx)(QL,{arg:e},e.name)}function cR(e){return(0,X.jsx)(`div`,{children:(0,X.jsx)(eR,{directive:e})},e.name.value)}var lR=e=>{let t=(0,Y.c)(39),{schema:n}=e,r;t[0]===n?r=t[1]:(r=n.getQueryType(),t[0]=n,t[1]=r);let i=r,a;t[2]===n?a=t[3]:(a=n.getMutationType?.call(n),t[2]=n,t[3]=a);let o=a,s;t[4]===n?s=t[5]:(s=n.getSubscriptionType?.call(n),t[4]=n,t[5]=s);let c=s,l,u,d,f,p;if(t[6]!==o||t[7]!==i||t[8]!==n||t[9]!==c){let e=n.getTypeMap(),r=i?.name,a=o?.name,s=c?.name,m;t[15]!==s||t[16]!==r||t[17]!==a?(m=[r,a,s],t[15]=s,t[16]=r,t[17]=a,t[18]=m):m=t[18];let h=m,g=n.description||`A GraphQL schema provides a root type for each kind of operation.`;t[19]===g?f=t[20]:(f=(0,X.jsx)(_T,{type:`description`,children:g}),t[19]=g,t[20]=f);let _;t[21]===i?_=t[22]:(_=i?(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-root-type`,children:`query`}),`: `,(0,X.jsx)(ZL,{type:i})]}):null,t[21]=i,t[22]=_);let v;t[23]===o?v=t[24]:(v=o&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-root-type`,children:`mutation`}),`: `,(0,X.jsx)(ZL,{type:o})]}),t[23]=o,t[24]=v);let y;t[25]===c?y=t[26]:(y=c&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-root-type`,children:`subscription`}),`: `,(0,X.jsx)(ZL,{type:c})]}),t[25]=c,t[26]=y),t[27]!==_||t[28]!==v||t[29]!==y?(p=(0,X.jsxs)(tR,{title:`Root Types`,children:[_,v,y]}),t[27]=_,t[28]=v,t[29]=y,t[30]=p):p=t[30],l=tR,u=`All Schema Types`,d=e&&(0,X.jsx)(`div`,{children:Object.values(e).map(e=>h.includes(e.name)||e.name.startsWith(`__`)?null:(0,X.jsx)(`div`,{children:(0,X.jsx)(ZL,{type:e})},e.name))}),t[6]=o,t[7]=i,t[8]=n,t[9]=c,t[10]=l,t[11]=u,t[12]=d,t[13]=f,t[14]=p}else l=t[10],u=t[11],d=t[12],f=t[13],p=t[14];let m;t[31]!==l||t[32]!==u||t[33]!==d?(m=(0,X.jsx)(l,{title:u,children:d}),t[31]=l,t[32]=u,t[33]=d,t[34]=m):m=t[34];let h;return t[35]!==f||t[36]!==p||t[37]!==m?(h=(0,X.jsxs)(X.Fragment,{children:[f,p,m]}),t[35]=f,t[36]=p,t[37]=m,t[38]=h):h=t[38],h},uR=e=>pR(e)?e.document:mR(e)?e:e?.ownerDocument??(typeof document<`u`?document:void 0),dR=e=>uR(e)?.defaultView??(typeof window<`u`?window:void 0);function fR(e){return typeof e==`object`&&!!e&&`nodeType`in e&&typeof e.nodeType==`number`}function pR(e){return typeof e==`object`&&!!e&&`window`in e&&e.window===e}function mR(e){return fR(e)&&e.nodeType===9}function hR(e){return fR(e)&&e.nodeType===11&&`host`in e}var gR=!1;function _R(){return gR}function vR(e,t){if(!_R())return t&&e?e.contains(t):!1;if(!e||!t)return!1;let n=t;for(;n!=null;){if(n===e)return!0;n=typeof n.assignedElements!=`function`&&n.assignedSlot?.parentNode?n.assignedSlot.parentNode:hR(n)?n.host:n.parentNode}return!1}var yR=(e=document)=>{if(!_R())return e.activeElement;let t=e.activeElement;for(;t&&`shadowRoot`in t&&t.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;return t};function bR(e){if(_R()&&e.target instanceof Element&&e.target.shadowRoot){if(`composedPath`in e)return e.composedPath()[0]??null;if(`composedPath`in e.nativeEvent)return e.nativeEvent.composedPath()[0]??null}return e.target}function xR(e){e.focus({preventScroll:!0})}var SR=typeof document<`u`?J.useLayoutEffect:()=>{};function CR(e){let t=e;return t.nativeEvent=e,t.isDefaultPrevented=()=>t.defaultPrevented,t.isPropagationStopped=()=>t.cancelBubble,t.persist=()=>{},t}function wR(e,t){Object.defineProperty(e,"target",{value:t}),Object.defineProperty(e,"currentTarget",{value:t})}function TR(e){let t=(0,J.useRef)({isFocused:!1,observer:null});return SR(()=>{let e=t.current;return()=>{e.observer&&=(e.observer.disconnect(),null)}},[]),(0,J.useCallback)(n=>{let r=bR(n);if(r instanceof HTMLButtonElement||r instanceof HTMLInputElement||r instanceof HTMLTextAreaElement||r instanceof HTMLSelectElement){t.current.isFocused=!0;let n=r;n.addEventListener(`focusout`,r=>{if(t.current.isFocused=!1,n.disabled){let t=CR(r);e?.(t)}t.current.observer&&(t.current.observer.disconnect(),t.current.observer=null)},{once:!0}),t.current.observer=new MutationObserver(()=>{if(t.current.isFocused&&n.disabled){t.current.observer?.disconnect();let e=n===yR()?null:yR();n.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:e})),n.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:e}))}}),t.current.observer.observe(n,{attributes:!0,attributeFilter:[`disabled`]})}},[e])}function ER(e){if(typeof window>`u`||window.navigator==null)return!1;let t=window.navigator.userAgentData?.brands;return Array.isArray(t)&&t.some(t=>e.test(t.brand))||e.test(window.navigator.userAgent)}function DR(e){return typeof window<`u`&&window.navigator!=null&&e.test(window.navigator.userAgentData?.platform||window.navigator.platform)}function OR(e){let t=null;return()=>(t??=e(),t)}var kR=OR(function(){return DR(/^Mac/i)}),AR=OR(function(){return DR(/^iPhone/i)}),jR=OR(function(){return DR(/^iPad/i)||kR()&&navigator.maxTouchPoints>1}),MR=OR(function(){return AR()||jR()}),NR=OR(function(){return ER(/AppleWebKit/i)&&(MR()||!PR())}),PR=OR(function(){return ER(/Chrome|CriOS|CrMo/i)}),FR=OR(function(){return ER(/Android/i)});function IR(e){return e.pointerType===``&&e.isTrusted?!0:FR()&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function LR(e,t,n=!0){let{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}=t,s=NR()&&kR()&&!jR()?new KeyboardEvent(`keydown`,{keyIdentifier:`Enter`,metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}):new MouseEvent(`click`,{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o,detail:1,bubbles:!0,cancelable:!0});LR.isOpening=n,xR(e),e.dispatchEvent(s),LR.isOpening=!1}LR.isOpening=!1;var RR=null,zR=new Set,BR=new Map,VR=!1,HR=!1,UR={Tab:!0,Escape:!0};function WR(e,t){for(let n of zR)n(e,t)}function GR(e){return!(e.metaKey||!kR()&&e.altKey||e.ctrlKey||e.key===`Control`||e.key===`Shift`||e.key===`Meta`)}function KR(e){VR=!0,!LR.isOpening&&GR(e)&&(RR=`keyboard`,WR(`keyboard`,e))}function qR(e){RR=`pointer`,`pointerType`in e&&e.pointerType,(e.type===`mousedown`||e.type===`pointerdown`)&&(VR=!0,WR(`pointer`,e))}function JR(e){!LR.isOpening&&IR(e)&&(VR=!0,RR=`virtual`)}function YR(e){let t=bR(e),n=dR(t),r=uR(t);t===n?HR=!0:t!==r&&e.isTrusted&&(!VR&&!HR&&(RR=`virtual`,WR(`virtual`,e)),VR=!1,HR=!1)}function XR(){VR=!1,HR=!0}function ZR(e){let t=yR(uR(bR(e)));queueMicrotask(()=>{yR(uR(bR(e)))!==t&&nz(`keyboard`)})}function QR(e){if(typeof window>`u`||typeof document>`u`)return;let t=dR(e),n=uR(e);if(BR.get(t))return;let r=t.HTMLElement.prototype.focus;Reflect.defineProperty(t.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(){VR=!0,r.apply(this,arguments)}}),n.addEventListener(`keydown`,KR,!0),n.addEventListener(`keyup`,KR,!0),n.addEventListener(`click`,JR,!0),n.addEventListener(`invalid`,ZR,!0),t.addEventListener(`focus`,YR,!0),t.addEventListener(`blur`,XR,!1),typeof PointerEvent<`u`&&(n.addEventListener(`pointerdown`,qR,!0),n.addEventListener(`pointermove`,qR,!0),n.addEventListener(`pointerup`,qR,!0)),t.addEventListener(`beforeunload`,()=>{$R(e)},{once:!0}),BR.set(t,{focus:r})}var $R=(e,t)=>{let n=dR(e),r=uR(e);t&&r.removeEventListener(`DOMContentLoaded`,t),BR.has(n)&&(Reflect.defineProperty(n.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:BR.get(n).focus}),r.removeEventListener(`keydown`,KR,!0),r.removeEventListener(`keyup`,KR,!0),r.removeEventListener(`click`,JR,!0),r.removeEventListener(`invalid`,ZR,!0),n.removeEventListener(`focus`,YR,!0),n.removeEventListener(`blur`,XR,!1),typeof PointerEvent<`u`&&(r.removeEventListener(`pointerdown`,qR,!0),r.removeEventListener(`pointermove`,qR,!0),r.removeEventListener(`pointerup`,qR,!0)),BR.delete(n))};function ez(e){let t=uR(e),n;return t.readyState===`loading`?(n=()=>{QR(e)},t.addEventListener(`DOMContentLoaded`,n)):QR(e),()=>$R(e,n)}typeof document<`u`&&ez();function tz(){return RR!==`pointer`}function nz(e){RR=e,WR(e,null)}var rz=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function iz(e,t,n){let r=n?bR(n):void 0,i=uR(r),a=dR(r),o=a===void 0?HTMLInputElement:a.HTMLInputElement,s=a===void 0?HTMLTextAreaElement:a.HTMLTextAreaElement,c=a===void 0?HTMLElement:a.HTMLElement,l=a===void 0?KeyboardEvent:a.KeyboardEvent,u=yR(i);return e=e||u instanceof o&&!rz.has(u.type)||u instanceof s||u instanceof c&&u.isContentEditable,!(e&&t===`keyboard`&&n instanceof l&&!UR[n.key])}function az(e,t,n){QR(),(0,J.useEffect)(()=>{if(n?.enabled===!1)return;let t=(t,r)=>{iz(!!n?.isTextInput,t,r)&&e(tz())};return zR.add(t),()=>{zR.delete(t)}},t)}function oz(e){let{isDisabled:t,onFocus:n,onBlur:r,onFocusChange:i}=e,a=(0,J.useCallback)(e=>{if(bR(e)===e.currentTarget)return r&&r(e),i&&i(!1),!0},[r,i]),o=TR(a),s=(0,J.useCallback)(e=>{let t=bR(e),r=uR(t),a=r?yR(r):yR();t===e.currentTarget&&t===a&&(n&&n(e),i&&i(!0),o(e))},[i,n,o]);return{focusProps:{onFocus:!t&&(n||i||r)?s:void 0,onBlur:!t&&(r||i)?a:void 0}}}function sz(){let e=(0,J.useRef)(new Map),t=(0,J.useCallback)((t,n,r,i)=>{let a=i?.once?(...t)=>{e.current.delete(r),r(...t)}:r;e.current.set(r,{type:n,eventTarget:t,fn:a,options:i}),t.addEventListener(n,a,i)},[]),n=(0,J.useCallback)((t,n,r,i)=>{let a=e.current.get(r)?.fn||r;t.removeEventListener(n,a,i),e.current.delete(r)},[]),r=(0,J.useCallback)(()=>{e.current.forEach((e,t)=>{n(e.eventTarget,e.type,t,e.options)})},[n]);return(0,J.useEffect)(()=>r,[r]),{addGlobalListener:t,removeGlobalListener:n,removeAllGlobalListeners:r}}function cz(e){let{isDisabled:t,onBlurWithin:n,onFocusWithin:r,onFocusWithinChange:i}=e,a=(0,J.useRef)({isFocusWithin:!1}),{addGlobalListener:o,removeAllGlobalListeners:s}=sz(),c=(0,J.useCallback)(e=>{vR(e.currentTarget,bR(e))&&a.current.isFocusWithin&&!vR(e.currentTarget,e.relatedTarget)&&(a.current.isFocusWithin=!1,s(),n&&n(e),i&&i(!1))},[n,i,a,s]),l=TR(c),u=(0,J.useCallback)(e=>{if(!vR(e.currentTarget,bR(e)))return;let t=bR(e),n=uR(t),s=yR(n);if(!a.current.isFocusWithin&&s===t){r&&r(e),i&&i(!0),a.current.isFocusWithin=!0,l(e);let t=e.currentTarget;o(n,`focus`,e=>{let r=bR(e);if(a.current.isFocusWithin&&!vR(t,r)){let e=new n.defaultView.FocusEvent(`blur`,{relatedTarget:r});wR(e,t);let i=CR(e);c(i)}},{capture:!0})}},[r,i,l,o,c]);return t?{focusWithinProps:{onFocus:void 0,onBlur:void 0}}:{focusWithinProps:{onFocus:u,onBlur:c}}}function lz(e={}){let{autoFocus:t=!1,isTextInput:n,within:r}=e,i=(0,J.useRef)({isFocused:!1,isFocusVisible:t||tz()}),[a,o]=(0,J.useState)(!1),[s,c]=(0,J.useState)(()=>i.current.isFocused&&i.current.isFocusVisible),l=(0,J.useCallback)(()=>c(i.current.isFocused&&i.current.isFocusVisible),[]),u=(0,J.useCallback)(e=>{i.current.isFocused=e,i.current.isFocusVisible=tz(),o(e),l()},[l]);az(e=>{i.current.isFocusVisible=e,l()},[n,a],{enabled:a,isTextInput:n});let{focusProps:d}=oz({isDisabled:r,onFocusChange:u}),{focusWithinProps:f}=cz({isDisabled:!r,onFocusWithinChange:u});return{isFocused:a,isFocusVisible:s,focusProps:r?f:d}}var uz=!1,dz=0;function fz(){uz=!0,setTimeout(()=>{uz=!1},500)}function pz(e){e.pointerType===`touch`&&fz()}function mz(){let e=uR(null);if(e!==void 0)return dz===0&&typeof PointerEvent<`u`&&e.addEventListener(`pointerup`,pz),dz++,()=>{dz--,dz>0||typeof PointerEvent<`u`&&e.removeEventListener(`pointerup`,pz)}}function hz(e){let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,isDisabled:i}=e,[a,o]=(0,J.useState)(!1),s=(0,J.useRef)({isHovered:!1,ignoreEmulatedMouseEvents:!1,pointerType:``,target:null}).current;(0,J.useEffect)(mz,[]);let{addGlobalListener:c,removeAllGlobalListeners:l}=sz(),{hoverProps:u,triggerHoverEnd:d}=(0,J.useMemo)(()=>{let e=(e,r)=>{if(s.pointerType=r,i||r===`touch`||s.isHovered||!vR(e.currentTarget,bR(e)))return;s.isHovered=!0;let l=e.currentTarget;s.target=l,c(uR(bR(e)),`pointerover`,e=>{s.isHovered&&s.target&&!vR(s.target,bR(e))&&a(e,e.pointerType)},{capture:!0}),t&&t({type:`hoverstart`,target:l,pointerType:r}),n&&n(!0),o(!0)},a=(e,t)=>{let i=s.target;s.pointerType=``,s.target=null,t!==`touch`&&s.isHovered&&i&&(s.isHovered=!1,l(),r&&r({type:`hoverend`,target:i,pointerType:t}),n&&n(!1),o(!1))},u={};return typeof PointerEvent<`u`&&(u.onPointerEnter=t=>{uz&&t.pointerType===`mouse`||e(t,t.pointerType)},u.onPointerLeave=e=>{!i&&vR(e.currentTarget,bR(e))&&a(e,e.pointerType)}),{hoverProps:u,triggerHoverEnd:a}},[t,n,r,i,s,c,l]);return(0,J.useEffect)(()=>{i&&d({currentTarget:s.target},s.pointerType)},[i]),{hoverProps:u,isHovered:a}}var gz=Object.defineProperty,_z=(e,t,n)=>t in e?gz(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,vz=(e,t,n)=>(_z(e,typeof t==`symbol`?t:t+``,n),n),yz=new class{constructor(){vz(this,`current`,this.detect()),vz(this,`handoffState`,`pending`),vz(this,`currentId`,0)}set(e){this.current!==e&&(this.handoffState=`pending`,this.currentId=0,this.current=e)}reset(){this.set(this.detect())}nextId(){return++this.currentId}get isServer(){return this.current===`server`}get isClient(){return this.current===`client`}detect(){return typeof window>`u`||typeof document>`u`?`server`:`client`}handoff(){this.handoffState===`pending`&&(this.handoffState=`complete`)}get isHandoffComplete(){return this.handoffState===`complete`}};function bz(e){return yz.isServer?null:e==null?document:e?.ownerDocument??document}function xz(e){return yz.isServer?null:e==null?document:(e?.getRootNode)?.call(e)??document}function Sz(e){return xz(e)?.activeElement??null}function Cz(e){return Sz(e)===e}function wz(e){typeof queueMicrotask==`function`?queueMicrotask(e):Promise.resolve().then(e).catch(e=>setTimeout(()=>{throw e}))}function Tz(){let e=[],t={addEventListener(e,n,r,i){return e.addEventListener(n,r,i),t.add(()=>e.removeEventListener(n,r,i))},requestAnimationFrame(...e){let n=requestAnimationFrame(...e);return t.add(()=>cancelAnimationFrame(n))},nextFrame(...e){return t.requestAnimationFrame(()=>t.requestAnimationFrame(...e))},setTimeout(...e){let n=setTimeout(...e);return t.add(()=>clearTimeout(n))},microTask(...e){let n={current:!0};return wz(()=>{n.current&&e[0]()}),t.add(()=>{n.current=!1})},style(e,t,n){let r=e.style.getPropertyValue(t);return Object.assign(e.style,{[t]:n}),this.add(()=>{Object.assign(e.style,{[t]:r})})},group(e){let t=Tz();return e(t),this.add(()=>t.dispose())},add(t){return e.includes(t)||e.push(t),()=>{let n=e.indexOf(t);if(n>=0)for(let t of e.splice(n,1))t()}},dispose(){for(let t of e.splice(0))t()}};return t}function Ez(){let[e]=(0,J.useState)(Tz);return(0,J.useEffect)(()=>()=>e.dispose(),[e]),e}var Dz=(e,t)=>{yz.isServer?(0,J.useEffect)(e,t):(0,J.useLayoutEffect)(e,t)};function Oz(e){let t=(0,J.useRef)(e);return Dz(()=>{t.current=e},[e]),t}var kz=function(e){let t=Oz(e);return J.useCallback((...e)=>t.current(...e),[t])};function Az(e){let t=e.width/2,n=e.height/2;return{top:e.clientY-n,right:e.clientX+t,bottom:e.clientY+n,left:e.clientX-t}}function jz(e,t){return!(!e||!t||e.right<t.left||e.left>t.right||e.bottom<t.top||e.top>t.bottom)}function Mz({disabled:e=!1}={}){let t=(0,J.useRef)(null),[n,r]=(0,J.useState)(!1),i=Ez(),a=kz(()=>{t.current=null,r(!1),i.dispose()}),o=kz(e=>{if(i.dispose(),t.current===null){t.current=e.currentTarget,r(!0);{let n=bz(e.currentTarget);i.addEventListener(n,`pointerup`,a,!1),i.addEventListener(n,`pointermove`,e=>{if(t.current){let n=Az(e);r(jz(n,t.current.getBoundingClientRect()))}},!1),i.addEventListener(n,`pointercancel`,a,!1)}}});return{pressed:n,pressProps:e?{}:{onPointerDown:o,onPointerUp:a,onClick:a}}}function Nz(e){return(0,J.useMemo)(()=>e,Object.values(e))}var Pz=(0,J.createContext)(void 0);function Fz(){return(0,J.useContext)(Pz)}function Iz(...e){return Array.from(new Set(e.flatMap(e=>typeof e==`string`?e.split(` `):[]))).filter(Boolean).join(` `)}function Lz(e,t,...n){if(e in t){let r=t[e];return typeof r==`function`?r(...n):r}let r=Error(`Tried to handle "${e}" but there is no handler defined. Only defined handlers are: ${Object.keys(t).map(e=>`"${e}"`).join(`, `)}.`);throw Error.captureStackTrace&&Error.captureStackTrace(r,Lz),r}var Rz=(e=>(e[e.None=0]=`None`,e[e.RenderStrategy=1]=`RenderStrategy`,e[e.Static=2]=`Static`,e))(Rz||{}),zz=(e=>(e[e.Unmount=0]=`Unmount`,e[e.Hidden=1]=`Hidden`,e))(zz||{});function Bz(){let e=Uz();return(0,J.useCallback)(t=>Vz({mergeRefs:e,...t}),[e])}function Vz({ourProps:e,theirProps:t,slot:n,defaultTag:r,features:i,visible:a=!0,name:o,mergeRefs:s}){s??=Wz;let c=Gz(t,e);if(a)return Hz(c,n,r,o,s);let l=i??0;if(l&2){let{static:e=!1,...t}=c;if(e)return Hz(t,n,r,o,s)}if(l&1){let{unmount:e=!0,...t}=c;return Lz(+!e,{0(){return null},1(){return Hz({...t,hidden:!0,style:{display:`none`}},n,r,o,s)}})}return Hz(c,n,r,o,s)}function Hz(e,t={},n,r,i){let{as:a=n,children:o,refName:s=`ref`,...c}=Yz(e,[`unmount`,`static`]),l=e.ref===void 0?{}:{[s]:e.ref},u=typeof o==`function`?o(t):o;u=Zz(u),`className`in c&&c.className&&typeof c.className==`function`&&(c.className=c.className(t)),c[`aria-labelledby`]&&c[`aria-labelledby`]===c.id&&(c[`aria-labelledby`]=void 0);let d={};if(t){let e=!1,n=[];for(let[r,i]of Object.entries(t))typeof i==`boolean`&&(e=!0),i===!0&&n.push(r.replace(/([A-Z])/g,e=>`-${e.toLowerCase()}`));if(e){d[`data-headlessui-state`]=n.join(` `);for(let e of n)d[`data-${e}`]=``}}if(Qz(a)&&(Object.keys(Jz(c)).length>0||Object.keys(Jz(d)).length>0)){if(!(0,J.isValidElement)(u)||Array.isArray(u)&&u.length>1||$z(u)){if(Object.keys(Jz(c)).length>0)throw Error([`Passing props on "Fragment"!`,``,`The current component <${r} /> is rendering a "Fragment".`,`However we need to passthrough the following props:`,Object.keys(Jz(c)).concat(Object.keys(Jz(d))).map(e=>`  - ${e}`).join(`
`),``,`You can apply a few solutions:`,['Add an `as="..."` prop, to ensure that we render an actual element instead of a "Fragment".',`Render a single element as the child so that we can forward the props onto that element.`].map(e=>`  - ${e}`).join(`
`)].join(`
`))}else{let e=u.props?.className,t=typeof e==`function`?(...t)=>Iz(e(...t),c.className):Iz(e,c.className),n=t?{className:t}:{},r=Gz(u.props,Jz(Yz(c,[`ref`])));for(let e in d)e in r&&delete d[e];return(0,J.cloneElement)(u,Object.assign({},r,d,l,{ref:i(Xz(u),l.ref)},n))}}return(0,J.createElement)(a,Object.assign({},Yz(c,[`ref`]),!Qz(a)&&l,!Qz(a)&&d),u)}function Uz(){let e=(0,J.useRef)([]),t=(0,J.useCallback)(t=>{for(let n of e.current)n!=null&&(typeof n==`function`?n(t):n.current=t)},[]);return(...n)=>{if(!n.every(e=>e==null))return e.current=n,t}}function Wz(...e){return e.every(e=>e==null)?void 0:t=>{for(let n of e)n!=null&&(typeof n==`function`?n(t):n.current=t)}}function Gz(...e){if(e.length===0)return{};if(e.length===1)return e[0];let t={},n={};for(let r of e)for(let e in r)e.startsWith(`on`)&&typeof r[e]==`function`?(n[e]??(n[e]=[]),n[e].push(r[e])):t[e]=r[e];if(t.disabled||t[`aria-disabled`])for(let e in n)/^(on(?:Click|Pointer|Mouse|Key)(?:Down|Up|Press)?)$/.test(e)&&(n[e]=[e=>(e?.preventDefault)?.call(e)]);for(let e in n)Object.assign(t,{[e](t,...r){let i=n[e];for(let e of i){if((t instanceof Event||t?.nativeEvent instanceof Event)&&t.defaultPrevented)return;e(t,...r)}}});return t}function Kz(...e){if(e.length===0)return{};if(e.length===1)return e[0];let t={},n={};for(let r of e)for(let e in r)e.startsWith(`on`)&&typeof r[e]==`function`?(n[e]??(n[e]=[]),n[e].push(r[e])):t[e]=r[e];for(let e in n)Object.assign(t,{[e](...t){let r=n[e];for(let e of r)e?.(...t)}});return t}function qz(e){return Object.assign((0,J.forwardRef)(e),{displayName:e.displayName??e.name})}function Jz(e){let t=Object.assign({},e);for(let e in t)t[e]===void 0&&delete t[e];return t}function Yz(e,t=[]){let n=Object.assign({},e);for(let e of t)e in n&&delete n[e];return n}function Xz(e){return`19.3.1`.split(`.`)[0]>=`19`?e.props.ref:e.ref}function Zz(e){if(e!=null&&e.$$typeof===Symbol.for(`react.lazy`)){let t=e._payload;if(t!=null&&t.status===`fulfilled`)return Zz(t.value)}return e}function Qz(e){return e===J.Fragment||e===Symbol.for(`react.fragment`)}function $z(e){return Qz(e.type)}function eB(e,t,n){let[r,i]=(0,J.useState)(n),a=e!==void 0,o=(0,J.useRef)(a),s=(0,J.useRef)(!1),c=(0,J.useRef)(!1);return a&&!o.current&&!s.current?(s.current=!0,o.current=a,console.error(`A component is changing from uncontrolled to controlled. This may be caused by the value changing from undefined to a defined value, which should not happen.`)):!a&&o.current&&!c.current&&(c.current=!0,o.current=a,console.error(`A component is changing from controlled to uncontrolled. This may be caused by the value changing from a defined value to undefined, which should not happen.`)),[a?e:r,kz(e=>(a||(0,D_.flushSync)(()=>i(e)),t?.(e)))]}function tB(e){let[t]=(0,J.useState)(e);return t}function nB(e={},t=null,n=[]){for(let[r,i]of Object.entries(e))iB(n,rB(t,r),i);return n}function rB(e,t){return e?e+`[`+t+`]`:t}function iB(e,t,n){if(Array.isArray(n))for(let[r,i]of n.entries())iB(e,rB(t,r.toString()),i);else n instanceof Date?e.push([t,n.toISOString()]):typeof n==`boolean`?e.push([t,n?`1`:`0`]):typeof n==`string`?e.push([t,n]):typeof n==`number`?e.push([t,`${n}`]):n==null?e.push([t,``]):aB(n)&&!(0,J.isValidElement)(n)&&nB(n,t,e)}function aB(e){if(Object.prototype.toString.call(e)!==`[object Object]`)return!1;let t=Object.getPrototypeOf(e);return t===null||Object.getPrototypeOf(t)===null}var oB=`span`,sB=(e=>(e[e.None=1]=`None`,e[e.Focusable=2]=`Focusable`,e[e.Hidden=4]=`Hidden`,e))(sB||{});function cB(e,t){let{features:n=1,...r}=e,i={ref:t,"aria-hidden":(n&2)==2?!0:r[`aria-hidden`]??void 0,hidden:(n&4)==4||void 0,style:{position:`fixed`,top:1,left:1,width:1,height:0,padding:0,margin:-1,overflow:`hidden`,clip:`rect(0, 0, 0, 0)`,whiteSpace:`nowrap`,borderWidth:`0`,...(n&4)==4&&(n&2)!=2&&{display:`none`}}};return Bz()({ourProps:i,theirProps:r,slot:{},defaultTag:oB,name:`Hidden`})}var lB=qz(cB),uB=(0,J.createContext)(null);function dB({children:e}){let t=(0,J.useContext)(uB);if(!t)return J.createElement(J.Fragment,null,e);let{target:n}=t;return n?(0,D_.createPortal)(J.createElement(J.Fragment,null,e),n):null}function fB({data:e,form:t,disabled:n,onReset:r,overrides:i}){let[a,o]=(0,J.useState)(null),s=Ez();return(0,J.useEffect)(()=>{if(r&&a)return s.addEventListener(a,`reset`,r)},[a,t,r]),J.createElement(dB,null,J.createElement(pB,{setForm:o,formId:t}),nB(e).map(([e,r])=>J.createElement(lB,{features:sB.Hidden,...Jz({key:e,as:`input`,type:`hidden`,hidden:!0,readOnly:!0,form:t,disabled:n,name:e,value:r,...i})})))}function pB({setForm:e,formId:t}){return(0,J.useEffect)(()=>{if(t){let n=document.getElementById(t);n&&e(n)}},[e,t]),t?null:J.createElement(lB,{features:sB.Hidden,as:`input`,type:`hidden`,hidden:!0,readOnly:!0,ref:t=>{if(!t)return;let n=t.closest(`form`);n&&e(n)}})}var mB=(0,J.createContext)(void 0);function hB(){return(0,J.useContext)(mB)}function gB(e){return typeof e!=`object`||!e?!1:`nodeType`in e}function _B(e){return gB(e)&&`tagName`in e}function vB(e){return _B(e)&&`accessKey`in e}function yB(e){return _B(e)&&`tabIndex`in e}function bB(e){return _B(e)&&`style`in e}function xB(e){return vB(e)&&e.nodeName===`IFRAME`}function SB(e){return vB(e)&&e.nodeName===`INPUT`}function CB(e){return vB(e)&&e.nodeName===`LABEL`}function wB(e){return vB(e)&&e.nodeName===`FIELDSET`}function TB(e){return vB(e)&&e.nodeName===`LEGEND`}function EB(e){return _B(e)?e.matches(`a[href],audio[controls],button,details,embed,iframe,img[usemap],input:not([type="hidden"]),label,select,textarea,video[controls]`):!1}function DB(e){let t=e.parentElement,n=null;for(;t&&!wB(t);)TB(t)&&(n=t),t=t.parentElement;let r=t?.getAttribute(`disabled`)===``;return r&&OB(n)?!1:r}function OB(e){if(!e)return!1;let t=e.previousElementSibling;for(;t!==null;){if(TB(t))return!1;t=t.previousElementSibling}return!0}var kB=Symbol();function AB(e,t=!0){return Object.assign(e,{[kB]:t})}function jB(...e){let t=(0,J.useRef)(e);(0,J.useEffect)(()=>{t.current=e},[e]);let n=kz(e=>{for(let n of t.current)n!=null&&(typeof n==`function`?n(e):n.current=e)});return e.every(e=>e==null||e?.[kB])?void 0:n}var MB=(0,J.createContext)(null);MB.displayName=`DescriptionContext`;function NB(){let e=(0,J.useContext)(MB);if(e===null){let e=Error(`You used a <Description /> component, but it is not inside a relevant parent.`);throw Error.captureStackTrace&&Error.captureStackTrace(e,NB),e}return e}function PB(){return(0,J.useContext)(MB)?.value??void 0}var FB=`p`;function IB(e,t){let n=(0,J.useId)(),r=Fz(),{id:i=`headlessui-description-${n}`,...a}=e,o=NB(),s=jB(t);Dz(()=>o.register(i),[i,o.register]);let c=Nz({...o.slot,disabled:r||!1}),l={ref:s,...o.props,id:i};return Bz()({ourProps:l,theirProps:a,slot:c,defaultTag:FB,name:o.name||`Description`})}var LB=qz(IB);Object.assign(LB,{});var RB=(e=>(e.Space=` `,e.Enter=`Enter`,e.Escape=`Escape`,e.Backspace=`Backspace`,e.Delete=`Delete`,e.ArrowLeft=`ArrowLeft`,e.ArrowUp=`ArrowUp`,e.ArrowRight=`ArrowRight`,e.ArrowDown=`ArrowDown`,e.Home=`Home`,e.End=`End`,e.PageUp=`PageUp`,e.PageDown=`PageDown`,e.Tab=`Tab`,e))(RB||{}),zB=(0,J.createContext)(null);zB.displayName=`LabelContext`;function BB(){let e=(0,J.useContext)(zB);if(e===null){let e=Error(`You used a <Label /> component, but it is not inside a relevant parent.`);throw Error.captureStackTrace&&Error.captureStackTrace(e,BB),e}return e}function VB(e){let t=(0,J.useContext)(zB)?.value??void 0;return(e?.length??0)>0?[t,...e].filter(Boolean).join(` `):t}function HB({inherit:e=!1}={}){let t=VB(),[n,r]=(0,J.useState)([]),i=e?[t,...n].filter(Boolean):n;return[i.length>0?i.join(` `):void 0,(0,J.useMemo)(()=>function(e){let t=kz(e=>(r(t=>[...t,e]),()=>r(t=>{let n=t.slice(),r=n.indexOf(e);return r!==-1&&n.splice(r,1),n}))),n=(0,J.useMemo)(()=>({register:t,slot:e.slot,name:e.name,props:e.props,value:e.value}),[t,e.slot,e.name,e.props,e.value]);return J.createElement(zB.Provider,{value:n},e.children)},[r])]}var UB=`label`;function WB(e,t){let n=(0,J.useId)(),r=BB(),i=hB(),a=Fz(),{id:o=`headlessui-label-${n}`,htmlFor:s=i??r.props?.htmlFor,passive:c=!1,...l}=e,u=jB(t);Dz(()=>r.register(o),[o,r.register]);let d=kz(e=>{let t=e.currentTarget;if(!(e.target!==e.currentTarget&&EB(e.target))&&(CB(t)&&e.preventDefault(),r.props&&`onClick`in r.props&&typeof r.props.onClick==`function`&&r.props.onClick(e),CB(t))){let e=document.getElementById(t.htmlFor);if(e){let t=e.getAttribute(`disabled`);if(t===`true`||t===``)return;let n=e.getAttribute(`aria-disabled`);if(n===`true`||n===``)return;(SB(e)&&(e.type===`file`||e.type===`radio`||e.type===`checkbox`)||e.role===`radio`||e.role===`checkbox`||e.role===`switch`)&&e.click(),e.focus({preventScroll:!0})}}}),f=Nz({...r.slot,disabled:a||!1}),p={ref:u,...r.props,id:o,htmlFor:s,onClick:d};return c&&(`onClick`in p&&(delete p.htmlFor,delete p.onClick),`onClick`in l&&delete l.onClick),Bz()({ourProps:p,theirProps:l,slot:f,defaultTag:s?UB:`div`,name:r.name||`Label`})}var GB=qz(WB),KB=Object.assign(GB,{});function qB(e,t){return e!==null&&t!==null&&typeof e==`object`&&typeof t==`object`&&`id`in e&&`id`in t?e.id===t.id:e===t}function JB(e=qB){return(0,J.useCallback)((t,n)=>{if(typeof e==`string`){let r=e;return t?.[r]===n?.[r]}return e(t,n)},[e])}function YB(e){if(e===null)return{width:0,height:0};let{width:t,height:n}=e.getBoundingClientRect();return{width:t,height:n}}function XB(e,t,n=!1){let[r,i]=(0,J.useState)(()=>YB(t));return Dz(()=>{if(!t||!e)return;let n=Tz();return n.requestAnimationFrame(function e(){n.requestAnimationFrame(e),i(e=>{let n=YB(t);return n.width===e.width&&n.height===e.height?e:n})}),()=>{n.dispose()}},[t,e]),n?{width:`${r.width}px`,height:`${r.height}px`}:r}var ZB=(e=>(e[e.Left=0]=`Left`,e[e.Right=2]=`Right`,e))(ZB||{});function QB(e){let t=(0,J.useRef)(null);return{onPointerDown:kz(n=>{t.current=n.pointerType,!DB(n.currentTarget)&&n.pointerType===`mouse`&&n.button===ZB.Left&&(n.preventDefault(),e(n))}),onClick:kz(n=>{t.current!==`mouse`&&(DB(n.currentTarget)||e(n))})}}var $B=class extends Map{constructor(e){super(),this.factory=e}get(e){let t=super.get(e);return t===void 0&&(t=this.factory(e),this.set(e,t)),t}},eV=Object.defineProperty,tV=(e,t,n)=>t in e?eV(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,nV=(e,t,n)=>(tV(e,typeof t==`symbol`?t:t+``,n),n),rV=(e,t,n)=>{if(!t.has(e))throw TypeError(`Cannot `+n)},iV=(e,t,n)=>(rV(e,t,`read from private field`),n?n.call(e):t.get(e)),aV=(e,t,n)=>{if(t.has(e))throw TypeError(`Cannot add the same private member more than once`);t instanceof WeakSet?t.add(e):t.set(e,n)},oV=(e,t,n,r)=>(rV(e,t,`write to private field`),r?r.call(e,n):t.set(e,n),n),sV,cV,lV,uV=class{constructor(e){aV(this,sV,{}),aV(this,cV,new $B(()=>new Set)),aV(this,lV,new Set),nV(this,`disposables`,Tz()),oV(this,sV,e),yz.isServer&&this.disposables.microTask(()=>{this.dispose()})}dispose(){this.disposables.dispose()}get state(){return iV(this,sV)}subscribe(e,t){if(yz.isServer)return()=>{};let n={selector:e,callback:t,current:e(iV(this,sV))};return iV(this,lV).add(n),this.disposables.add(()=>{iV(this,lV).delete(n)})}on(e,t){return yz.isServer?()=>{}:(iV(this,cV).get(e).add(t),this.disposables.add(()=>{iV(this,cV).get(e).delete(t)}))}send(e){let t=this.reduce(iV(this,sV),e);if(t!==iV(this,sV)){oV(this,sV,t);for(let e of iV(this,lV)){let t=e.selector(iV(this,sV));dV(e.current,t)||(e.current=t,e.callback(t))}for(let t of iV(this,cV).get(e.type))t(iV(this,sV),e)}}};sV=new WeakMap,cV=new WeakMap,lV=new WeakMap;function dV(e,t){return Object.is(e,t)?!0:typeof e!=`object`||!e||typeof t!=`object`||!t?!1:Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&fV(e[Symbol.iterator](),t[Symbol.iterator]()):e instanceof Map&&t instanceof Map||e instanceof Set&&t instanceof Set?e.size===t.size&&fV(e.entries(),t.entries()):pV(e)&&pV(t)?fV(Object.entries(e)[Symbol.iterator](),Object.entries(t)[Symbol.iterator]()):!1}function fV(e,t){do{let n=e.next(),r=t.next();if(n.done&&r.done)return!0;if(n.done||r.done||!Object.is(n.value,r.value))return!1}while(1)}function pV(e){if(Object.prototype.toString.call(e)!==`[object Object]`)return!1;let t=Object.getPrototypeOf(e);return t===null||Object.getPrototypeOf(t)===null}var mV=Object.defineProperty,hV=(e,t,n)=>t in e?mV(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,gV=(e,t,n)=>(hV(e,typeof t==`symbol`?t:t+``,n),n),_V=(e=>(e[e.Push=0]=`Push`,e[e.Pop=1]=`Pop`,e))(_V||{}),vV={0(e,t){let n=t.id,r=e.stack,i=e.stack.indexOf(n);if(i!==-1){let t=e.stack.slice();return t.splice(i,1),t.push(n),r=t,{...e,stack:r}}return{...e,stack:[...e.stack,n]}},1(e,t){let n=t.id,r=e.stack.indexOf(n);if(r===-1)return e;let i=e.stack.slice();return i.splice(r,1),{...e,stack:i}}},yV=class e extends uV{constructor(){super(...arguments),gV(this,`actions`,{push:e=>this.send({type:0,id:e}),pop:e=>this.send({type:1,id:e})}),gV(this,`selectors`,{isTop:(e,t)=>e.stack[e.stack.length-1]===t,inStack:(e,t)=>e.stack.includes(t)})}static new(){return new e({stack:[]})}reduce(e,t){return Lz(t.type,vV,e,t)}},bV=new $B(()=>yV.new()),xV=i((e=>{var t=l();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useSyncExternalStore,a=t.useRef,o=t.useEffect,s=t.useMemo,c=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(e,t,n,l,u){var d=a(null);if(d.current===null){var f={hasValue:!1,value:null};d.current=f}else f=d.current;d=s(function(){function e(e){if(!i){if(i=!0,a=e,e=l(e),u!==void 0&&f.hasValue){var t=f.value;if(u(t,e))return o=t}return o=e}if(t=o,r(a,e))return t;var n=l(e);return u!==void 0&&u(t,n)?(a=e,t):(a=e,o=n)}var i=!1,a,o,s=n===void 0?null:n;return[function(){return e(t())},s===null?void 0:function(){return e(s())}]},[t,n,l,u]);var p=i(e,d[0],d[1]);return o(function(){f.hasValue=!0,f.value=p},[p]),c(p),p}})),SV=i(((e,t)=>{t.exports=xV()}))();function CV(e,t,n=dV){return(0,SV.useSyncExternalStoreWithSelector)(kz(t=>e.subscribe(wV,t)),kz(()=>e.state),kz(()=>e.state),kz(t),n)}function wV(e){return e}function TV(e,t){let n=(0,J.useId)(),r=bV.get(t),[i,a]=CV(r,(0,J.useCallback)(e=>[r.selectors.isTop(e,n),r.selectors.inStack(e,n)],[r,n]));return Dz(()=>{if(e)return r.actions.push(n),()=>r.actions.pop(n)},[r,e,n]),e?!a||i:!1}var EV=new Map,DV=new Map;function OV(e){let t=DV.get(e)??0;return DV.set(e,t+1),t===0&&(EV.set(e,{"aria-hidden":e.getAttribute(`aria-hidden`),inert:e.inert}),e.setAttribute(`aria-hidden`,`true`),e.inert=!0),()=>kV(e)}function kV(e){let t=DV.get(e)??1;if(t===1?DV.delete(e):DV.set(e,t-1),t!==1)return;let n=EV.get(e);n&&(n[`aria-hidden`]===null?e.removeAttribute(`aria-hidden`):e.setAttribute(`aria-hidden`,n[`aria-hidden`]),e.inert=n.inert,EV.delete(e))}function AV(e,{allowed:t,disallowed:n}={}){let r=TV(e,`inert-others`);Dz(()=>{if(!r)return;let e=Tz();for(let t of n?.()??[])t&&e.add(OV(t));let i=t?.()??[];for(let t of i){if(!t)continue;let n=bz(t);if(!n)continue;let r=t.parentElement;for(;r&&r!==n.body;){for(let t of r.children)i.some(e=>t.contains(e))||e.add(OV(t));r=r.parentElement}}return e.dispose},[r,t,n])}function jV(e,t,n){let r=Oz(e=>{let t=e.getBoundingClientRect();t.x===0&&t.y===0&&t.width===0&&t.height===0&&n()});(0,J.useEffect)(()=>{if(!e)return;let n=t===null?null:vB(t)?t:t.current;if(!n)return;let i=Tz();if(typeof ResizeObserver<`u`){let e=new ResizeObserver(()=>r.current(n));e.observe(n),i.add(()=>e.disconnect())}if(typeof IntersectionObserver<`u`){let e=new IntersectionObserver(()=>r.current(n));e.observe(n),i.add(()=>e.disconnect())}return()=>i.dispose()},[t,r,e])}var MV=[`[contentEditable=true]`,`[tabindex]`,`a[href]`,`area[href]`,`button:not([disabled])`,`iframe`,`input:not([disabled])`,`select:not([disabled])`,`details>summary`,`textarea:not([disabled])`].map(e=>`${e}:not([tabindex='-1'])`).join(`,`);[`[data-autofocus]`].map(e=>`${e}:not([tabindex='-1'])`).join(`,`);var NV=(e=>(e[e.First=1]=`First`,e[e.Previous=2]=`Previous`,e[e.Next=4]=`Next`,e[e.Last=8]=`Last`,e[e.WrapAround=16]=`WrapAround`,e[e.NoScroll=32]=`NoScroll`,e[e.AutoFocus=64]=`AutoFocus`,e))(NV||{}),PV=(e=>(e[e.Error=0]=`Error`,e[e.Overflow=1]=`Overflow`,e[e.Success=2]=`Success`,e[e.Underflow=3]=`Underflow`,e))(PV||{}),FV=(e=>(e[e.Previous=-1]=`Previous`,e[e.Next=1]=`Next`,e))(FV||{}),IV=(e=>(e[e.Strict=0]=`Strict`,e[e.Loose=1]=`Loose`,e))(IV||{});function LV(e,t=0){return e!==bz(e)?.body&&Lz(t,{0(){return e.matches(MV)},1(){let t=e;for(;t!==null;){if(t.matches(MV))return!0;t=t.parentElement}return!1}})}var RV=(e=>(e[e.Keyboard=0]=`Keyboard`,e[e.Mouse=1]=`Mouse`,e))(RV||{});typeof window<`u`&&typeof document<`u`&&(document.addEventListener(`keydown`,e=>{e.metaKey||e.altKey||e.ctrlKey||(document.documentElement.dataset.headlessuiFocusVisible=``)},!0),document.addEventListener(`click`,e=>{e.detail===1?delete document.documentElement.dataset.headlessuiFocusVisible:e.detail===0&&(document.documentElement.dataset.headlessuiFocusVisible=``)},!0));function zV(e,t=e=>e){return e.slice().sort((e,n)=>{let r=t(e),i=t(n);if(r===null||i===null)return 0;let a=r.compareDocumentPosition(i);return a&Node.DOCUMENT_POSITION_FOLLOWING?-1:a&Node.DOCUMENT_POSITION_PRECEDING?1:0})}function BV(){return/iPhone/gi.test(window.navigator.platform)||/Mac/gi.test(window.navigator.platform)&&window.navigator.maxTouchPoints>0}function VV(){return/Android/gi.test(window.navigator.userAgent)}function HV(){return BV()||VV()}function UV(e,t,n,r){let i=Oz(n);(0,J.useEffect)(()=>{if(!e)return;function n(e){i.current(e)}return document.addEventListener(t,n,r),()=>document.removeEventListener(t,n,r)},[e,t,r])}function WV(e,t,n,r){let i=Oz(n);(0,J.useEffect)(()=>{if(!e)return;function n(e){i.current(e)}return window.addEventListener(t,n,r),()=>window.removeEventListener(t,n,r)},[e,t,r])}var GV=30;function KV(e,t,n){let r=Oz(n),i=(0,J.useCallback)(function(e,n){if(e.defaultPrevented)return;let i=n(e);if(i===null||!i.getRootNode().contains(i)||!i.isConnected)return;let a=function e(t){return typeof t==`function`?e(t()):Array.isArray(t)||t instanceof Set?t:[t]}(t);for(let t of a)if(t!==null&&(t.contains(i)||e.composed&&e.composedPath().includes(t)))return;return!LV(i,IV.Loose)&&i.tabIndex!==-1&&e.preventDefault(),r.current(e,i)},[r,t]),a=(0,J.useRef)(null);UV(e,`pointerdown`,e=>{HV()||(a.current=e.composedPath?.call(e)?.[0]||e.target)},!0),UV(e,`pointerup`,e=>{if(HV()||!a.current)return;let t=a.current;return a.current=null,i(e,()=>t)},!0);let o=(0,J.useRef)({x:0,y:0});UV(e,`touchstart`,e=>{o.current.x=e.touches[0].clientX,o.current.y=e.touches[0].clientY},!0),UV(e,`touchend`,e=>{let t={x:e.changedTouches[0].clientX,y:e.changedTouches[0].clientY};if(!(Math.abs(t.x-o.current.x)>=GV||Math.abs(t.y-o.current.y)>=GV))return i(e,()=>yB(e.target)?e.target:null)},!0),WV(e,`blur`,e=>i(e,()=>xB(window.document.activeElement)?window.document.activeElement:null),!0)}function qV(...e){return(0,J.useMemo)(()=>bz(...e),[...e])}var JV=(e=>(e[e.Ignore=0]=`Ignore`,e[e.Select=1]=`Select`,e[e.Close=2]=`Close`,e))(JV||{}),YV={Ignore:{kind:0},Select:e=>({kind:1,target:e}),Close:{kind:2}},XV=200,ZV=5;function QV(e,{trigger:t,action:n,close:r,select:i}){let a=(0,J.useRef)(null),o=(0,J.useRef)(null),s=(0,J.useRef)(null);UV(e&&t!==null,`pointerdown`,e=>{gB(e?.target)&&t!=null&&t.contains(e.target)&&(o.current=e.x,s.current=e.y,a.current=e.timeStamp)}),UV(e&&t!==null,`pointerup`,e=>{let t=a.current;if(t===null||(a.current=null,!yB(e.target))||Math.abs(e.x-(o.current??e.x))<ZV&&Math.abs(e.y-(s.current??e.y))<ZV)return;let c=n(e);switch(c.kind){case 0:return;case 1:e.timeStamp-t>XV&&(i(c.target),r());break;case 2:r()}},{capture:!0})}function $V(e,t,n,r){let i=Oz(n);(0,J.useEffect)(()=>{e??=window;function n(e){i.current(e)}return e.addEventListener(t,n,r),()=>e.removeEventListener(t,n,r)},[e,t,r])}function eH(e){let t=(0,J.useRef)({value:``,selectionStart:null,selectionEnd:null});return $V(e,`blur`,e=>{let n=e.target;SB(n)&&(t.current={value:n.value,selectionStart:n.selectionStart,selectionEnd:n.selectionEnd})}),kz(()=>{if(!Cz(e)&&SB(e)&&e.isConnected){if(e.focus({preventScroll:!0}),e.value!==t.current.value)e.setSelectionRange(e.value.length,e.value.length);else{let{selectionStart:n,selectionEnd:r}=t.current;n!==null&&r!==null&&e.setSelectionRange(n,r)}t.current={value:``,selectionStart:null,selectionEnd:null}}})}function tH(e,t){return(0,J.useMemo)(()=>{if(e.type)return e.type;let n=e.as??`button`;if(typeof n==`string`&&n.toLowerCase()===`button`||t?.tagName===`BUTTON`&&!t.hasAttribute(`type`))return`button`},[e.type,e.as,t])}function nH(e){return(0,J.useSyncExternalStore)(e.subscribe,e.getSnapshot,e.getSnapshot)}function rH(e,t){let n=e(),r=new Set;return{getSnapshot(){return n},subscribe(e){return r.add(e),()=>r.delete(e)},dispatch(e,...i){let a=t[e].call(n,...i);a&&(n=a,r.forEach(e=>e()))}}}function iH(){let e;return{before({doc:t}){let n=t.documentElement,r=t.defaultView??window;e=Math.max(0,r.innerWidth-n.clientWidth)},after({doc:t,d:n}){let r=t.documentElement,i=Math.max(0,r.clientWidth-r.offsetWidth),a=Math.max(0,e-i);n.style(r,`paddingRight`,`${a}px`)}}}function aH(){return BV()?{before({doc:e,d:t,meta:n}){function r(e){for(let t of n().containers)for(let n of t())if(n.contains(e))return!0;return!1}t.microTask(()=>{if(window.getComputedStyle(e.documentElement).scrollBehavior!==`auto`){let n=Tz();n.style(e.documentElement,`scrollBehavior`,`auto`),t.add(()=>t.microTask(()=>n.dispose()))}let n=window.scrollY??window.pageYOffset,i=null;t.addEventListener(e,`click`,t=>{if(yB(t.target))try{let n=t.target.closest(`a`);if(!n)return;let{hash:a}=new URL(n.href),o=e.querySelector(a);yB(o)&&!r(o)&&(i=o)}catch{}},!0),t.group(n=>{t.addEventListener(e,`touchstart`,e=>{if(n.dispose(),yB(e.target)&&bB(e.target)){if(r(e.target)){let t=e.target;for(;t.parentElement&&r(t.parentElement);)t=t.parentElement;n.style(t,`overscrollBehavior`,`contain`)}else n.style(e.target,`touchAction`,`none`)}})}),t.addEventListener(e,`touchmove`,e=>{if(yB(e.target)){if(SB(e.target))return;if(r(e.target)){let t=e.target;for(;t.parentElement&&t.dataset.headlessuiPortal!==``&&!(t.scrollHeight>t.clientHeight||t.scrollWidth>t.clientWidth);)t=t.parentElement;t.dataset.headlessuiPortal===``&&e.preventDefault()}else e.preventDefault()}},{passive:!1}),t.add(()=>{let e=window.scrollY??window.pageYOffset;n!==e&&window.scrollTo(0,n),i&&i.isConnected&&(i.scrollIntoView({block:`nearest`}),i=null)})})}}:{}}function oH(){return{before({doc:e,d:t}){t.style(e.documentElement,`overflow`,`hidden`)}}}function sH(e){let t={};for(let n of e)Object.assign(t,n(t));return t}var cH=rH(()=>new Map,{PUSH(e,t){let n=this.get(e)??{doc:e,count:0,d:Tz(),meta:new Set,computedMeta:{}};return n.count++,n.meta.add(t),n.computedMeta=sH(n.meta),this.set(e,n),this},POP(e,t){let n=this.get(e);return n&&(n.count--,n.meta.delete(t),n.computedMeta=sH(n.meta)),this},SCROLL_PREVENT(e){let t={doc:e.doc,d:e.d,meta(){return e.computedMeta}},n=[aH(),iH(),oH()];n.forEach(({before:e})=>e?.(t)),n.forEach(({after:e})=>e?.(t))},SCROLL_ALLOW({d:e}){e.dispose()},TEARDOWN({doc:e}){this.delete(e)}});cH.subscribe(()=>{let e=cH.getSnapshot(),t=new Map;for(let[n]of e)t.set(n,n.documentElement.style.overflow);for(let n of e.values()){let e=t.get(n.doc)===`hidden`,r=n.count!==0;(r&&!e||!r&&e)&&cH.dispatch(n.count>0?`SCROLL_PREVENT`:`SCROLL_ALLOW`,n),n.count===0&&cH.dispatch(`TEARDOWN`,n)}});function lH(e,t,n=()=>({containers:[]})){let r=nH(cH),i=t?r.get(t):void 0,a=i?i.count>0:!1;return Dz(()=>{if(t&&e)return cH.dispatch(`PUSH`,t,n),()=>cH.dispatch(`POP`,t,n)},[e,t]),a}function uH(e,t,n=()=>[document.body]){lH(TV(e,`scroll-lock`),t,e=>({containers:[...e.containers??[],n]}))}function dH(e){return[e.screenX,e.screenY]}function fH(){let e=(0,J.useRef)([-1,-1]);return{wasMoved(t){let n=dH(t);return e.current[0]===n[0]&&e.current[1]===n[1]?!1:(e.current=n,!0)},update(t){e.current=dH(t)}}}function pH(e=0){let[t,n]=(0,J.useState)(e);return{flags:t,setFlag:(0,J.useCallback)(e=>n(e),[]),addFlag:(0,J.useCallback)(e=>n(t=>t|e),[]),hasFlag:(0,J.useCallback)(e=>(t&e)===e,[t]),removeFlag:(0,J.useCallback)(e=>n(t=>t&~e),[]),toggleFlag:(0,J.useCallback)(e=>n(t=>t^e),[])}}typeof process<`u`&&typeof globalThis<`u`&&typeof Element<`u`&&(process==null?void 0:{})?.NODE_ENV===`test`&&(Element==null?void 0:Element.prototype)?.getAnimations===void 0&&(Element.prototype.getAnimations=function(){return console.warn("Headless UI has polyfilled `Element.prototype.getAnimations` for your tests.\nPlease install a proper polyfill e.g. `jsdom-testing-mocks`, to silence these warnings.\n\nExample usage:\n```js\nimport { mockAnimationsApi } from 'jsdom-testing-mocks'\nmockAnimationsApi()\n```"),[]});var mH=(e=>(e[e.None=0]=`None`,e[e.Closed=1]=`Closed`,e[e.Enter=2]=`Enter`,e[e.Leave=4]=`Leave`,e))(mH||{});function hH(e){let t={};for(let n in e)e[n]===!0&&(t[`data-${n}`]=``);return t}function gH(e,t,n,r){let[i,a]=(0,J.useState)(n),{hasFlag:o,addFlag:s,removeFlag:c}=pH(e&&i?3:0),l=(0,J.useRef)(!1),u=(0,J.useRef)(!1);return Dz(()=>{var i;if(e){if(n&&a(!0),!t){n&&s(3);return}return(i=r?.start)==null||i.call(r,n),_H(t,{inFlight:l,prepare(){u.current?u.current=!1:u.current=l.current,l.current=!0,!u.current&&(n?(s(3),c(4)):(s(4),c(2)))},run(){u.current?n?(c(3),s(4)):(c(4),s(3)):n?c(1):s(1)},done(){var e;u.current&&bH(t)||(l.current=!1,c(7),n||a(!1),(e=r?.end)==null||e.call(r,n))}})}},[e,n,t,Ez()]),e?[i,{closed:o(1),enter:o(2),leave:o(4),transition:o(2)||o(4)}]:[n,{closed:void 0,enter:void 0,leave:void 0,transition:void 0}]}function _H(e,{prepare:t,run:n,done:r,inFlight:i}){let a=Tz();return yH(e,{prepare:t,inFlight:i}),a.nextFrame(()=>{n(),a.requestAnimationFrame(()=>{a.add(vH(e,r))})}),a.dispose}function vH(e,t){let n=Tz();if(!e)return n.dispose;let r=!1;n.add(()=>{r=!0});let i=e.getAnimations?.call(e).filter(e=>e instanceof CSSTransition)??[];return i.length===0?(t(),n.dispose):(Promise.allSettled(i.map(e=>e.finished)).then(()=>{r||t()}),n.dispose)}function yH(e,{inFlight:t,prepare:n}){if(t!=null&&t.current){n();return}let r=e.style.transition;e.style.transition=`none`,n(),e.offsetHeight,e.style.transition=r}function bH(e){return(e.getAnimations?.call(e)??[]).some(e=>e instanceof CSSTransition&&e.playState!==`finished`)}function xH(e,{container:t,accept:n,walk:r}){let i=(0,J.useRef)(n),a=(0,J.useRef)(r);(0,J.useEffect)(()=>{i.current=n,a.current=r},[n,r]),Dz(()=>{if(!t||!e)return;let n=bz(t);if(!n)return;let r=i.current,o=a.current,s=Object.assign(e=>r(e),{acceptNode:r}),c=n.createTreeWalker(t,NodeFilter.SHOW_ELEMENT,s,!1);for(;c.nextNode();)o(c.currentNode)},[t,e,i,a])}function SH(e,t){let n=(0,J.useRef)([]),r=kz(e);(0,J.useEffect)(()=>{let e=[...n.current];for(let[i,a]of t.entries())if(n.current[i]!==a){let i=r(t,e);return n.current=t,i}},[r,...t])}function CH(){let e=navigator.userAgentData;return e&&Array.isArray(e.brands)?e.brands.map(e=>{let{brand:t,version:n}=e;return t+`/`+n}).join(` `):navigator.userAgent}var wH={...J},TH=wH.useInsertionEffect||(e=>e());function EH(e){let t=J.useRef(()=>{});return TH(()=>{t.current=e}),J.useCallback(function(){var e=[...arguments];return t.current==null?void 0:t.current(...e)},[])}var DH=`ArrowUp`,OH=`ArrowDown`,kH=`ArrowLeft`,AH=`ArrowRight`,jH=typeof document<`u`?J.useLayoutEffect:J.useEffect,MH=[kH,AH],NH=[DH,OH];[...MH,...NH];var PH=!1,FH=0,IH=()=>`floating-ui-`+Math.random().toString(36).slice(2,6)+FH++;function LH(){let[e,t]=J.useState(()=>PH?IH():void 0);return jH(()=>{e??t(IH())},[]),J.useEffect(()=>{PH=!0},[]),e}var RH=wH.useId||LH;function zH(){let e=new Map;return{emit(t,n){var r;(r=e.get(t))==null||r.forEach(e=>e(n))},on(t,n){e.set(t,[...e.get(t)||[],n])},off(t,n){e.set(t,e.get(t)?.filter(e=>e!==n)||[])}}}var BH=J.createContext(null),VH=J.createContext(null),HH=()=>J.useContext(BH)?.id||null,UH=()=>J.useContext(VH),WH=`data-floating-ui-focusable`;function GH(e){let{open:t=!1,onOpenChange:n,elements:r}=e,i=RH(),a=J.useRef({}),[o]=J.useState(()=>zH()),s=HH()!=null,[c,l]=J.useState(r.reference),u=EH((e,t,r)=>{a.current.openEvent=e?t:void 0,o.emit(`openchange`,{open:e,event:t,reason:r,nested:s}),n?.(e,t,r)}),d=J.useMemo(()=>({setPositionReference:l}),[]),f=J.useMemo(()=>({reference:c||r.reference||null,floating:r.floating||null,domReference:r.reference}),[c,r.reference,r.floating]);return J.useMemo(()=>({dataRef:a,open:t,onOpenChange:u,elements:f,events:o,floatingId:i,refs:d}),[t,u,f,o,i,d])}function KH(e){e===void 0&&(e={});let{nodeId:t}=e,n=GH({...e,elements:{reference:null,floating:null,...e.elements}}),r=e.rootContext||n,i=r.elements,[a,o]=J.useState(null),[s,c]=J.useState(null),l=i?.domReference||a,u=J.useRef(null),d=UH();jH(()=>{l&&(u.current=l)},[l]);let f=YS({...e,elements:{...i,...s&&{reference:s}}}),p=J.useCallback(e=>{let t=Bx(e)?{getBoundingClientRect:()=>e.getBoundingClientRect(),contextElement:e}:e;c(t),f.refs.setReference(t)},[f.refs]),m=J.useCallback(e=>{(Bx(e)||e===null)&&(u.current=e,o(e)),(Bx(f.refs.reference.current)||f.refs.reference.current===null||e!==null&&!Bx(e))&&f.refs.setReference(e)},[f.refs]),h=J.useMemo(()=>({...f.refs,setReference:m,setPositionReference:p,domReference:u}),[f.refs,m,p]),g=J.useMemo(()=>({...f.elements,domReference:l}),[f.elements,l]),_=J.useMemo(()=>({...f,...r,refs:h,elements:g,nodeId:t}),[f,h,g,t,r]);return jH(()=>{r.dataRef.current.floatingContext=_;let e=d?.nodesRef.current.find(e=>e.id===t);e&&(e.context=_)}),J.useMemo(()=>({...f,context:_,refs:h,elements:g}),[f,h,g,_])}var qH=`active`,JH=`selected`;function YH(e,t,n){let r=new Map,i=n===`item`,a=e;if(i&&e){let{[qH]:t,[JH]:n,...r}=e;a=r}return{...n===`floating`&&{tabIndex:-1,[WH]:``},...a,...t.map(t=>{let r=t?t[n]:null;return typeof r==`function`?e?r(e):null:r}).concat(e).reduce((e,t)=>(t&&Object.entries(t).forEach(t=>{let[n,a]=t;if(!(i&&[qH,JH].includes(n))){if(n.indexOf(`on`)===0){if(r.has(n)||r.set(n,[]),typeof a==`function`){var o;(o=r.get(n))==null||o.push(a),e[n]=function(){var e=[...arguments];return r.get(n)?.map(t=>t(...e)).find(e=>e!==void 0)}}}else e[n]=a}}),e),{})}}function XH(e){e===void 0&&(e=[]);let t=e.map(e=>e?.reference),n=e.map(e=>e?.floating),r=e.map(e=>e?.item),i=J.useCallback(t=>YH(t,e,`reference`),t),a=J.useCallback(t=>YH(t,e,`floating`),n),o=J.useCallback(t=>YH(t,e,`item`),r);return J.useMemo(()=>({getReferenceProps:i,getFloatingProps:a,getItemProps:o}),[i,a,o])}function ZH(e,t){return{...e,rects:{...e.rects,floating:{...e.rects.floating,height:t}}}}var QH=e=>({name:`inner`,options:e,async fn(t){let{listRef:n,overflowRef:r,onFallbackChange:i,offset:a=0,index:o=0,minItemsVisible:s=4,referenceOverflowThreshold:c=0,scrollRef:l,...u}=ex(e,t),{rects:d,elements:{floating:f}}=t,p=n.current[o],m=l?.current||f,h=f.clientTop||m.clientTop,g=f.clientTop!==0,_=m.clientTop!==0,v=f===m;if(!p)return{};let y={...t,...await ZS(-p.offsetTop-f.clientTop-d.reference.height/2-p.offsetHeight/2-a).fn(t)},b=await FS(ZH(y,m.scrollHeight+h+f.clientTop),u),x=await FS(y,{...u,elementContext:`reference`}),S=Jb(0,b.top),C=y.y+S,w=(m.scrollHeight>m.clientHeight?e=>e:Yb)(Jb(0,m.scrollHeight+(g&&v||_?h*2:0)-S-Jb(0,b.bottom)));if(m.style.maxHeight=w+`px`,m.scrollTop=S,i){let e=m.offsetHeight<p.offsetHeight*qb(s,n.current.length)-1||x.top>=-c||x.bottom>=-c;D_.flushSync(()=>i(e))}return r&&(r.current=await FS(ZH({...y,y:C},m.offsetHeight+h+f.clientTop),u)),{y:C}}});function $H(e,t){let{open:n,elements:r}=e,{enabled:i=!0,overflowRef:a,scrollRef:o,onChange:s}=t,c=EH(s),l=J.useRef(!1),u=J.useRef(null),d=J.useRef(null);J.useEffect(()=>{if(!i)return;function e(e){if(e.ctrlKey||!t||a.current==null)return;let n=e.deltaY,r=a.current.top>=-.5,i=a.current.bottom>=-.5,o=t.scrollHeight-t.clientHeight,s=n<0?-1:1,l=n<0?`max`:`min`;t.scrollHeight<=t.clientHeight||(!r&&n>0||!i&&n<0?(e.preventDefault(),D_.flushSync(()=>{c(e=>e+Math[l](n,o*s))})):/firefox/i.test(CH())&&(t.scrollTop+=n))}let t=o?.current||r.floating;if(n&&t)return t.addEventListener(`wheel`,e),requestAnimationFrame(()=>{u.current=t.scrollTop,a.current!=null&&(d.current={...a.current})}),()=>{u.current=null,d.current=null,t.removeEventListener(`wheel`,e)}},[i,n,r.floating,a,o,c]);let f=J.useMemo(()=>({onKeyDown(){l.current=!0},onWheel(){l.current=!1},onPointerMove(){l.current=!1},onScroll(){let e=o?.current||r.floating;if(a.current&&e&&l.current){if(u.current!==null){let t=e.scrollTop-u.current;(a.current.bottom<-.5&&t<-1||a.current.top<-.5&&t>1)&&D_.flushSync(()=>c(e=>e+t))}requestAnimationFrame(()=>{u.current=e.scrollTop})}}}),[r.floating,c,a,o]);return J.useMemo(()=>i?{floating:f}:{},[i,f])}var eU=(0,J.createContext)({styles:void 0,setReference:()=>{},setFloating:()=>{},getReferenceProps:()=>({}),getFloatingProps:()=>({}),slot:{}});eU.displayName=`FloatingContext`;var tU=(0,J.createContext)(null);tU.displayName=`PlacementContext`;function nU(e){return(0,J.useMemo)(()=>e?typeof e==`string`?{to:e}:e:null,[e])}function rU(){return(0,J.useContext)(eU).setReference}function iU(){let{getFloatingProps:e,slot:t}=(0,J.useContext)(eU);return(0,J.useCallback)((...n)=>Object.assign({},e(...n),{"data-anchor":t.anchor}),[e,t])}function aU(e=null){e===!1&&(e=null),typeof e==`string`&&(e={to:e});let t=(0,J.useContext)(tU),n=(0,J.useMemo)(()=>e,[JSON.stringify(e,(e,t)=>t?.outerHTML??t)]);Dz(()=>{t?.(n??null)},[t,n]);let r=(0,J.useContext)(eU);return(0,J.useMemo)(()=>[r.setFloating,e?r.styles:{}],[r.setFloating,e,r.styles])}var oU=4;function sU({children:e,enabled:t=!0}){let[n,r]=(0,J.useState)(null),[i,a]=(0,J.useState)(0),o=(0,J.useRef)(null),[s,c]=(0,J.useState)(null);cU(s);let l=t&&n!==null&&s!==null,{to:u=`bottom`,gap:d=0,offset:f=0,padding:p=0,inner:m}=lU(n,s),[h,g=`center`]=u.split(` `);Dz(()=>{l&&a(0)},[l]);let{refs:_,floatingStyles:v,context:y}=KH({open:l,placement:h===`selection`?g===`center`?`bottom`:`bottom-${g}`:g===`center`?`${h}`:`${h}-${g}`,strategy:`absolute`,transform:!1,middleware:[ZS({mainAxis:h===`selection`?0:d,crossAxis:f}),QS({padding:p}),h!==`selection`&&eC({padding:p}),h===`selection`&&m?QH({...m,padding:p,overflowRef:o,offset:i,minItemsVisible:oU,referenceOverflowThreshold:p,onFallbackChange(e){if(!e)return;let t=y.elements.floating;if(!t)return;let n=parseFloat(getComputedStyle(t).scrollPaddingBottom)||0,r=Math.min(oU,t.childElementCount),i=0,o=0;for(let e of y.elements.floating?.childNodes??[])if(vB(e)){let a=e.offsetTop,s=a+e.clientHeight+n,c=t.scrollTop,l=c+t.clientHeight;if(a>=c&&s<=l)r--;else{o=Math.max(0,Math.min(s,l)-Math.max(a,c)),i=e.clientHeight;break}}r>=1&&a(e=>{let t=i*r-o+n;return e>=t?e:t})}}):null,tC({padding:p,apply({availableWidth:e,availableHeight:t,elements:n}){Object.assign(n.floating.style,{overflow:`auto`,maxWidth:`${e}px`,maxHeight:`min(var(--anchor-max-height, 100vh), ${t}px)`})}})].filter(Boolean),whileElementsMounted:PS}),[b=h,x=g]=y.placement.split(`-`);h===`selection`&&(b=`selection`);let S=(0,J.useMemo)(()=>({anchor:[b,x].filter(Boolean).join(` `)}),[b,x]),{getReferenceProps:C,getFloatingProps:w}=XH([$H(y,{overflowRef:o,onChange:a})]),T=kz(e=>{c(e),_.setFloating(e)});return J.createElement(tU.Provider,{value:r},J.createElement(eU.Provider,{value:{setFloating:T,setReference:_.setReference,styles:v,getReferenceProps:C,getFloatingProps:w,slot:S}},e))}function cU(e){Dz(()=>{if(!e)return;let t=new MutationObserver(()=>{let t=window.getComputedStyle(e).maxHeight,n=parseFloat(t);if(isNaN(n))return;let r=parseInt(t);isNaN(r)||n!==r&&(e.style.maxHeight=`${Math.ceil(n)}px`)});return t.observe(e,{attributes:!0,attributeFilter:[`style`]}),()=>{t.disconnect()}},[e])}function lU(e,t){let n=uU(e?.gap??`var(--anchor-gap, 0)`,t),r=uU(e?.offset??`var(--anchor-offset, 0)`,t),i=uU(e?.padding??`var(--anchor-padding, 0)`,t);return{...e,gap:n,offset:r,padding:i}}function uU(e,t,n=void 0){let r=Ez(),i=kz((e,t)=>{if(e==null)return[n,null];if(typeof e==`number`)return[e,null];if(typeof e==`string`){if(!t)return[n,null];let i=fU(e,t);return[i,n=>{let a=dU(e);{let o=a.map(e=>window.getComputedStyle(t).getPropertyValue(e));r.requestAnimationFrame(function s(){r.nextFrame(s);let c=!1;for(let[e,n]of a.entries()){let r=window.getComputedStyle(t).getPropertyValue(n);if(o[e]!==r){o[e]=r,c=!0;break}}if(!c)return;let l=fU(e,t);i!==l&&(n(l),i=l)})}return r.dispose}]}return[n,null]}),a=(0,J.useMemo)(()=>i(e,t)[0],[e,t]),[o=a,s]=(0,J.useState)();return Dz(()=>{let[n,r]=i(e,t);if(s(n),r)return r(s)},[e,t]),o}function dU(e){let t=/var\((.*)\)/.exec(e);if(t){let e=t[1].indexOf(`,`);if(e===-1)return[t[1]];let n=t[1].slice(0,e).trim(),r=t[1].slice(e+1).trim();return r?[n,...dU(r)]:[n]}return[]}function fU(e,t){let n=document.createElement(`div`);t.appendChild(n),n.style.setProperty(`margin-top`,`0px`,`important`),n.style.setProperty(`margin-top`,e,`important`);let r=parseFloat(window.getComputedStyle(n).marginTop)||0;return t.removeChild(n),r}function pU({children:e,freeze:t},n){let r=hU(t,e);return(0,J.isValidElement)(r)?(0,J.cloneElement)(r,{ref:n}):J.createElement(J.Fragment,null,r)}var mU=J.forwardRef(pU);function hU(e,t){let[n,r]=(0,J.useState)(t);return!e&&n!==t&&r(t),e?n:t}var gU=(0,J.createContext)(null);gU.displayName=`OpenClosedContext`;var _U=(e=>(e[e.Open=1]=`Open`,e[e.Closed=2]=`Closed`,e[e.Closing=4]=`Closing`,e[e.Opening=8]=`Opening`,e))(_U||{});function vU(){return(0,J.useContext)(gU)}function yU({value:e,children:t}){return J.createElement(gU.Provider,{value:e},t)}function bU(e){function t(){document.readyState!==`loading`&&(e(),document.removeEventListener(`DOMContentLoaded`,t))}typeof window<`u`&&typeof document<`u`&&(document.addEventListener(`DOMContentLoaded`,t),t())}var xU=[];bU(()=>{function e(e){if(!yB(e.target)||e.target===document.body||xU[0]===e.target)return;let t=e.target;t=t.closest(MV),xU.unshift(t??e.target),xU=xU.filter(e=>e!=null&&e.isConnected),xU.splice(10)}window.addEventListener(`click`,e,{capture:!0}),window.addEventListener(`mousedown`,e,{capture:!0}),window.addEventListener(`focus`,e,{capture:!0}),document.body.addEventListener(`click`,e,{capture:!0}),document.body.addEventListener(`mousedown`,e,{capture:!0}),document.body.addEventListener(`focus`,e,{capture:!0})});function SU(e){throw Error(`Unexpected object: `+e)}var CU=(e=>(e[e.First=0]=`First`,e[e.Previous=1]=`Previous`,e[e.Next=2]=`Next`,e[e.Last=3]=`Last`,e[e.Specific=4]=`Specific`,e[e.Nothing=5]=`Nothing`,e))(CU||{});function wU(e,t){let n=t.resolveItems();if(n.length<=0)return null;let r=t.resolveActiveIndex(),i=r??-1;switch(e.focus){case 0:for(let e=0;e<n.length;++e)if(!t.resolveDisabled(n[e],e,n))return e;return r;case 1:i===-1&&(i=n.length);for(let e=i-1;e>=0;--e)if(!t.resolveDisabled(n[e],e,n))return e;return r;case 2:for(let e=i+1;e<n.length;++e)if(!t.resolveDisabled(n[e],e,n))return e;return r;case 3:for(let e=n.length-1;e>=0;--e)if(!t.resolveDisabled(n[e],e,n))return e;return r;case 4:for(let r=0;r<n.length;++r)if(t.resolveId(n[r],r,n)===e.id)return r;return r;case 5:return null;default:SU(e)}}function TU(e){let t=kz(e),n=(0,J.useRef)(!1);(0,J.useEffect)(()=>(n.current=!1,()=>{n.current=!0,wz(()=>{n.current&&t()})}),[t])}function EU(){let e=typeof document>`u`;return`useSyncExternalStore`in J&&(e=>e.useSyncExternalStore)(J)(()=>()=>{},()=>!1,()=>!e)}function DU(){let e=EU(),[t,n]=J.useState(yz.isHandoffComplete);return t&&yz.isHandoffComplete===!1&&n(!1),J.useEffect(()=>{t!==!0&&n(!0)},[t]),J.useEffect(()=>yz.handoff(),[]),!e&&t}var OU=(0,J.createContext)(!1);function kU(){return(0,J.useContext)(OU)}function AU(e){let t=kU(),n=(0,J.useContext)(FU),[r,i]=(0,J.useState)(()=>{if(!t&&n!==null)return n.current??null;if(yz.isServer)return null;let r=e?.getElementById(`headlessui-portal-root`);if(r)return r;if(e===null)return null;let i=e.createElement(`div`);return i.setAttribute(`id`,`headlessui-portal-root`),e.body.appendChild(i)});return(0,J.useEffect)(()=>{r!==null&&(e!=null&&e.body.contains(r)||e==null||e.body.appendChild(r))},[r,e]),(0,J.useEffect)(()=>{t||n!==null&&i(n.current)},[n,i,t]),r}var jU=J.Fragment,MU=qz(function(e,t){let{ownerDocument:n=null,...r}=e,i=(0,J.useRef)(null),a=jB(AB(e=>{i.current=e}),t),o=qV(i.current),s=AU(n??o),c=(0,J.useContext)(LU),l=Ez(),u=DU(),d=Bz();return TU(()=>{var e;s&&s.childNodes.length<=0&&((e=s.parentElement)==null||e.removeChild(s))}),!s||!u?null:(0,D_.createPortal)(J.createElement(`div`,{"data-headlessui-portal":``,ref:e=>{l.dispose(),c&&e&&l.add(c.register(e))}},d({ourProps:{ref:a},theirProps:r,slot:{},defaultTag:jU,name:`Portal`})),s)});function NU(e,t){let n=jB(t),{enabled:r=!0,ownerDocument:i,...a}=e,o=Bz();return r?J.createElement(MU,{...a,ownerDocument:i,ref:n}):o({ourProps:{ref:n},theirProps:a,slot:{},defaultTag:jU,name:`Portal`})}var PU=J.Fragment,FU=(0,J.createContext)(null);function IU(e,t){let{target:n,...r}=e,i={ref:jB(t)},a=Bz();return J.createElement(FU.Provider,{value:n},a({ourProps:i,theirProps:r,defaultTag:PU,name:`Popover.Group`}))}var LU=(0,J.createContext)(null),RU=qz(NU),zU=qz(IU),BU=Object.assign(RU,{Group:zU}),VU={Idle:{kind:`Idle`},Tracked:e=>({kind:`Tracked`,position:e}),Moved:{kind:`Moved`}};function HU(e){let t=e.getBoundingClientRect();return`${t.x},${t.y}`}function UU(e,t,n){let r=Tz();if(t.kind===`Tracked`){let i=function(){a!==HU(e)&&(r.dispose(),n())},{position:a}=t,o=new ResizeObserver(i);o.observe(e),r.add(()=>o.disconnect()),r.addEventListener(window,`scroll`,i,{passive:!0}),r.addEventListener(window,`resize`,i)}return()=>r.dispose()}var WU=Object.defineProperty,GU=(e,t,n)=>t in e?WU(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,KU=(e,t,n)=>(GU(e,typeof t==`symbol`?t:t+``,n),n),$=(e=>(e[e.Open=0]=`Open`,e[e.Closed=1]=`Closed`,e))($||{}),qU=(e=>(e[e.Single=0]=`Single`,e[e.Multi=1]=`Multi`,e))(qU||{}),JU=(e=>(e[e.Pointer=0]=`Pointer`,e[e.Focus=1]=`Focus`,e[e.Other=2]=`Other`,e))(JU||{}),YU=(e=>(e[e.OpenCombobox=0]=`OpenCombobox`,e[e.CloseCombobox=1]=`CloseCombobox`,e[e.GoToOption=2]=`GoToOption`,e[e.SetTyping=3]=`SetTyping`,e[e.RegisterOption=4]=`RegisterOption`,e[e.UnregisterOption=5]=`UnregisterOption`,e[e.DefaultToFirstOption=6]=`DefaultToFirstOption`,e[e.SetActivationTrigger=7]=`SetActivationTrigger`,e[e.UpdateVirtualConfiguration=8]=`UpdateVirtualConfiguration`,e[e.SetInputElement=9]=`SetInputElement`,e[e.SetButtonElement=10]=`SetButtonElement`,e[e.SetOptionsElement=11]=`SetOptionsElement`,e[e.MarkInputAsMoved=12]=`MarkInputAsMoved`,e))(YU||{});function XU(e,t=e=>e){let n=e.activeOptionIndex===null?null:e.options[e.activeOptionIndex],r=t(e.options.slice()),i=r.length>0&&r[0].dataRef.current.order!==null?r.sort((e,t)=>e.dataRef.current.order-t.dataRef.current.order):zV(r,e=>e.dataRef.current.domRef.current),a=n?i.indexOf(n):null;return a===-1&&(a=null),{options:i,activeOptionIndex:a}}var ZU={1(e){var t;if((t=e.dataRef.current)!=null&&t.disabled||e.comboboxState===1)return e;let n=e.inputElement?VU.Tracked(HU(e.inputElement)):e.inputPositionState;return{...e,activeOptionIndex:null,comboboxState:1,isTyping:!1,activationTrigger:2,inputPositionState:n,__demoMode:!1}},0(e){var t,n;if((t=e.dataRef.current)!=null&&t.disabled||e.comboboxState===0)return e;if((n=e.dataRef.current)!=null&&n.value){let t=e.dataRef.current.calculateIndex(e.dataRef.current.value);if(t!==-1)return{...e,activeOptionIndex:t,comboboxState:0,__demoMode:!1,inputPositionState:VU.Idle}}return{...e,comboboxState:0,inputPositionState:VU.Idle,__demoMode:!1}},3(e,t){return e.isTyping===t.isTyping?e:{...e,isTyping:t.isTyping}},2(e,t){var n,r;if((n=e.dataRef.current)!=null&&n.disabled||e.optionsElement&&!((r=e.dataRef.current)!=null&&r.optionsPropsRef.current.static)&&e.comboboxState===1)return e;if(e.virtual){let{options:n,disabled:r}=e.virtual,i=t.focus===CU.Specific?t.idx:wU(t,{resolveItems:()=>n,resolveActiveIndex:()=>e.activeOptionIndex??n.findIndex(e=>!r(e))??null,resolveDisabled:r,resolveId(){throw Error(`Function not implemented.`)}}),a=t.trigger??2;return e.activeOptionIndex===i&&e.activationTrigger===a?e:{...e,activeOptionIndex:i,activationTrigger:a,isTyping:!1,__demoMode:!1}}let i=XU(e);if(i.activeOptionIndex===null){let e=i.options.findIndex(e=>!e.dataRef.current.disabled);e!==-1&&(i.activeOptionIndex=e)}let a=t.focus===CU.Specific?t.idx:wU(t,{resolveItems:()=>i.options,resolveActiveIndex:()=>i.activeOptionIndex,resolveId:e=>e.id,resolveDisabled:e=>e.dataRef.current.disabled}),o=t.trigger??2;return e.activeOptionIndex===a&&e.activationTrigger===o?e:{...e,...i,isTyping:!1,activeOptionIndex:a,activationTrigger:o,__demoMode:!1}},4:(e,t)=>{var n,r,i,a;if((n=e.dataRef.current)!=null&&n.virtual)return{...e,options:[...e.options,t.payload]};let o=t.payload,s=XU(e,e=>(e.push(o),e));e.activeOptionIndex===null&&(i=(r=e.dataRef.current).isSelected)!=null&&i.call(r,t.payload.dataRef.current.value)&&(s.activeOptionIndex=s.options.indexOf(o));let c={...e,...s,activationTrigger:2};return(a=e.dataRef.current)!=null&&a.__demoMode&&e.dataRef.current.value===void 0&&(c.activeOptionIndex=0),c},5:(e,t)=>{var n;if((n=e.dataRef.current)!=null&&n.virtual)return{...e,options:e.options.filter(e=>e.id!==t.id)};let r=XU(e,e=>{let n=e.findIndex(e=>e.id===t.id);return n!==-1&&e.splice(n,1),e});return{...e,...r,activationTrigger:2}},6:(e,t)=>e.defaultToFirstOption===t.value?e:{...e,defaultToFirstOption:t.value},7:(e,t)=>e.activationTrigger===t.trigger?e:{...e,activationTrigger:t.trigger},8:(e,t)=>{if(e.virtual===null)return{...e,virtual:{options:t.options,disabled:t.disabled??(()=>!1)}};if(e.virtual.options===t.options&&e.virtual.disabled===t.disabled)return e;let n=e.activeOptionIndex;if(e.activeOptionIndex!==null){let r=t.options.indexOf(e.virtual.options[e.activeOptionIndex]);n=r===-1?null:r}return{...e,activeOptionIndex:n,virtual:{options:t.options,disabled:t.disabled??(()=>!1)}}},9:(e,t)=>e.inputElement===t.element?e:{...e,inputElement:t.element},10:(e,t)=>e.buttonElement===t.element?e:{...e,buttonElement:t.element},11:(e,t)=>e.optionsElement===t.element?e:{...e,optionsElement:t.element},12(e){return e.inputPositionState.kind===`Tracked`?{...e,inputPositionState:VU.Moved}:e}},QU=class e extends uV{constructor(e){super(e),KU(this,`actions`,{onChange:e=>{let{onChange:t,compare:n,mode:r,value:i}=this.state.dataRef.current;return Lz(r,{0:()=>t?.(e),1:()=>{let r=i.slice(),a=r.findIndex(t=>n(t,e));return a===-1?r.push(e):r.splice(a,1),t?.(r)}})},registerOption:(e,t)=>(this.send({type:4,payload:{id:e,dataRef:t}}),()=>{this.state.activeOptionIndex===this.state.dataRef.current.calculateIndex(t.current.value)&&this.send({type:6,value:!0}),this.send({type:5,id:e})}),goToOption:(e,t)=>(this.send({type:6,value:!1}),this.send({type:2,...e,trigger:t})),setIsTyping:e=>{this.send({type:3,isTyping:e})},closeCombobox:()=>{var e,t;this.send({type:1}),this.send({type:6,value:!1}),(t=(e=this.state.dataRef.current).onClose)==null||t.call(e)},openCombobox:()=>{this.send({type:0}),this.send({type:6,value:!0})},setActivationTrigger:e=>{this.send({type:7,trigger:e})},selectActiveOption:()=>{let e=this.selectors.activeOptionIndex(this.state);if(e!==null){if(this.actions.setIsTyping(!1),this.state.virtual)this.actions.onChange(this.state.virtual.options[e]);else{let{dataRef:t}=this.state.options[e];this.actions.onChange(t.current.value)}this.actions.goToOption({focus:CU.Specific,idx:e})}},setInputElement:e=>{this.send({type:9,element:e})},setButtonElement:e=>{this.send({type:10,element:e})},setOptionsElement:e=>{this.send({type:11,element:e})}}),KU(this,`selectors`,{activeDescendantId:e=>{let t=this.selectors.activeOptionIndex(e);if(t!==null)return e.virtual?e.options.find(n=>!n.dataRef.current.disabled&&e.dataRef.current.compare(n.dataRef.current.value,e.virtual.options[t]))?.id:e.options[t]?.id},activeOptionIndex:e=>{if(e.defaultToFirstOption&&e.activeOptionIndex===null&&(e.virtual?e.virtual.options.length>0:e.options.length>0)){if(e.virtual){let{options:t,disabled:n}=e.virtual,r=t.findIndex(e=>{var t;return!((t=n?.(e))!=null&&t)});if(r!==-1)return r}let t=e.options.findIndex(e=>!e.dataRef.current.disabled);if(t!==-1)return t}return e.activeOptionIndex},activeOption:e=>{let t=this.selectors.activeOptionIndex(e);return t===null?null:e.virtual?e.virtual.options[t??0]:e.options[t]?.dataRef.current.value??null},isActive:(e,t,n)=>{let r=this.selectors.activeOptionIndex(e);return r===null?!1:e.virtual?r===e.dataRef.current.calculateIndex(t):e.options[r]?.id===n},shouldScrollIntoView:(e,t,n)=>!(e.virtual||e.__demoMode||e.comboboxState!==0||e.activationTrigger===0||!this.selectors.isActive(e,t,n)),didInputMove(e){return e.inputPositionState.kind===`Moved`}});{let e=this.state.id,t=bV.get(null);this.disposables.add(t.on(_V.Push,n=>{!t.selectors.isTop(n,e)&&this.state.comboboxState===0&&this.actions.closeCombobox()})),this.on(0,()=>t.actions.push(e)),this.on(1,()=>t.actions.pop(e))}this.disposables.group(e=>{this.on(1,t=>{t.inputElement&&(e.dispose(),e.add(UU(t.inputElement,t.inputPositionState,()=>{this.send({type:12})})))})})}static new({id:t,virtual:n=null,__demoMode:r=!1}){return new e({id:t,dataRef:{current:{}},comboboxState:+!r,isTyping:!1,options:[],virtual:n?{options:n.options,disabled:n.disabled??(()=>!1)}:null,activeOptionIndex:null,activationTrigger:2,inputElement:null,buttonElement:null,optionsElement:null,__demoMode:r,inputPositionState:VU.Idle})}reduce(e,t){return Lz(t.type,ZU,e,t)}},$U=(0,J.createContext)(null);function eW(e){let t=(0,J.useContext)($U);if(t===null){let t=Error(`<${e} /> is missing a parent <Combobox /> component.`);throw Error.captureStackTrace&&Error.captureStackTrace(t,tW),t}return t}function tW({id:e,virtual:t=null,__demoMode:n=!1}){let r=(0,J.useMemo)(()=>QU.new({id:e,virtual:t,__demoMode:n}),[]);return TU(()=>r.dispose()),r}var nW=(0,J.createContext)(null);nW.displayName=`ComboboxDataContext`;function rW(e){let t=(0,J.useContext)(nW);if(t===null){let t=Error(`<${e} /> is missing a parent <Combobox /> component.`);throw Error.captureStackTrace&&Error.captureStackTrace(t,rW),t}return t}var iW=(0,J.createContext)(null);function aW(e){let t=eW(`VirtualProvider`),{options:n}=rW(`VirtualProvider`).virtual,r=CV(t,e=>e.optionsElement),[i,a]=(0,J.useMemo)(()=>{let e=r;if(!e)return[0,0];let t=window.getComputedStyle(e);return[parseFloat(t.paddingBlockStart||t.paddingTop),parseFloat(t.paddingBlockEnd||t.paddingBottom)]},[r]),o=m({enabled:n.length!==0,scrollPaddingStart:i,scrollPaddingEnd:a,count:n.length,estimateSize(){return 40},getScrollElement(){return t.state.optionsElement},overscan:12}),[s,c]=(0,J.useState)(0);Dz(()=>{c(e=>e+1)},[n]);let l=o.getVirtualItems(),u=CV(t,e=>e.activationTrigger===JU.Pointer),d=CV(t,t.selectors.activeOptionIndex);return l.length===0?null:J.createElement(iW.Provider,{value:o},J.createElement(`div`,{style:{position:`relative`,width:`100%`,height:`${o.getTotalSize()}px`},ref:e=>{e&&(u||d!==null&&n.length>d&&o.scrollToIndex(d))}},l.map(t=>J.createElement(J.Fragment,{key:t.key},J.cloneElement(e.children?.call(e,{...e.slot,option:n[t.index]}),{key:`${s}-${t.key}`,"data-index":t.index,"aria-setsize":n.length,"aria-posinset":t.index+1,style:{position:`absolute`,top:0,left:0,transform:`translateY(${t.start}px)`,overflowAnchor:`none`}})))))}var oW=J.Fragment;function sW(e,t){let n=(0,J.useId)(),r=Fz(),{value:i,defaultValue:a,onChange:o,form:s,name:c,by:l,invalid:u=!1,disabled:d=r||!1,onClose:f,__demoMode:p=!1,multiple:m=!1,immediate:h=!1,virtual:g=null,nullable:_,...v}=e,y=tB(a),[b=m?[]:void 0,x]=eB(i,o,y),S=tW({id:n,virtual:g,__demoMode:p}),C=(0,J.useRef)({static:!1,hold:!1}),w=JB(l),T=kz(e=>g?l===null?g.options.indexOf(e):g.options.findIndex(t=>w(t,e)):S.state.options.findIndex(t=>w(t.dataRef.current.value,e))),E=(0,J.useCallback)(e=>Lz(k.mode,{[qU.Multi]:()=>b.some(t=>w(t,e)),[qU.Single]:()=>w(b,e)}),[b]),D=CV(S,e=>e.virtual),O=kz(()=>f?.()),k=(0,J.useMemo)(()=>({__demoMode:p,immediate:h,optionsPropsRef:C,value:b,defaultValue:y,disabled:d,invalid:u,mode:m?qU.Multi:qU.Single,virtual:g?D:null,onChange:x,isSelected:E,calculateIndex:T,compare:w,onClose:O}),[p,h,C,b,y,d,u,m,g,D,x,E,T,w,O]);Dz(()=>{g&&S.send({type:YU.UpdateVirtualConfiguration,options:g.options,disabled:g.disabled??null})},[g,g?.options,g?.disabled]),Dz(()=>{S.state.dataRef.current=k},[k]);let[A,j,M,N]=CV(S,e=>[e.comboboxState,e.buttonElement,e.inputElement,e.optionsElement]),P=bV.get(null);KV(CV(P,(0,J.useCallback)(e=>P.selectors.isTop(e,n),[P,n])),[j,M,N],()=>S.actions.closeCombobox());let F=CV(S,S.selectors.activeOptionIndex),I=CV(S,S.selectors.activeOption),L=Nz({open:A===$.Open,disabled:d,invalid:u,activeIndex:F,activeOption:I,value:b}),[ee,te]=HB(),ne=t===null?{}:{ref:t},R=(0,J.useCallback)(()=>{if(y!==void 0)return x?.(y)},[x,y]),re=Bz();return J.createElement(te,{value:ee,props:{htmlFor:M?.id},slot:{open:A===$.Open,disabled:d}},J.createElement(sU,null,J.createElement(nW.Provider,{value:k},J.createElement($U.Provider,{value:S},J.createElement(yU,{value:Lz(A,{[$.Open]:_U.Open,[$.Closed]:_U.Closed})},c!=null&&J.createElement(fB,{disabled:d,data:b==null?{}:{[c]:b},form:s,onReset:R}),re({ourProps:ne,theirProps:v,slot:L,defaultTag:oW,name:`Combobox`}))))))}var cW=`input`;function lW(e,t){let n=eW(`Combobox.Input`),r=rW(`Combobox.Input`),i=(0,J.useId)(),a=hB(),{id:o=a||`headlessui-combobox-input-${i}`,onChange:s,displayValue:c,disabled:l=r.disabled||!1,autoFocus:u=!1,type:d=`text`,...f}=e,p=(0,J.useRef)(null),m=jB(p,t,rU(),n.actions.setInputElement),[h,g]=CV(n,e=>[e.comboboxState,e.isTyping]),_=Ez(),v=kz(()=>{n.actions.onChange(null),n.state.optionsElement&&(n.state.optionsElement.scrollTop=0),n.actions.goToOption({focus:CU.Nothing})});SH(([e,t],[r,i])=>{if(n.state.isTyping)return;let a=p.current;a&&((i===$.Open&&t===$.Closed||e!==r)&&(a.value=e),requestAnimationFrame(()=>{if(n.state.isTyping||!a||Cz(a))return;let{selectionStart:e,selectionEnd:t}=a;Math.abs((t??0)-(e??0))===0&&e===0&&a.setSelectionRange(a.value.length,a.value.length)}))},[(0,J.useMemo)(()=>typeof c==`function`&&r.value!==void 0?c(r.value)??``:typeof r.value==`string`?r.value:``,[r.value,c]),h,g]),SH(([e],[t])=>{if(e===$.Open&&t===$.Closed){if(n.state.isTyping)return;let e=p.current;if(!e)return;let t=e.value,{selectionStart:r,selectionEnd:i,selectionDirection:a}=e;e.value=``,e.value=t,a===null?e.setSelectionRange(r,i):e.setSelectionRange(r,i,a)}},[h]);let y=(0,J.useRef)(!1),b=kz(()=>{y.current=!0}),x=kz(()=>{_.nextFrame(()=>{y.current=!1})}),S=kz(e=>{switch(n.actions.setIsTyping(!0),e.key){case RB.Enter:if(n.state.comboboxState!==$.Open||y.current)return;if(e.preventDefault(),e.stopPropagation(),n.selectors.activeOptionIndex(n.state)===null){n.actions.closeCombobox();return}n.actions.selectActiveOption(),r.mode===qU.Single&&n.actions.closeCombobox();break;case RB.ArrowDown:return e.preventDefault(),e.stopPropagation(),Lz(n.state.comboboxState,{[$.Open]:()=>n.actions.goToOption({focus:CU.Next}),[$.Closed]:()=>n.actions.openCombobox()});case RB.ArrowUp:return e.preventDefault(),e.stopPropagation(),Lz(n.state.comboboxState,{[$.Open]:()=>n.actions.goToOption({focus:CU.Previous}),[$.Closed]:()=>{(0,D_.flushSync)(()=>n.actions.openCombobox()),r.value||n.actions.goToOption({focus:CU.Last})}});case RB.Home:if(n.state.comboboxState===$.Closed||e.shiftKey)break;return e.preventDefault(),e.stopPropagation(),n.actions.goToOption({focus:CU.First});case RB.PageUp:return e.preventDefault(),e.stopPropagation(),n.actions.goToOption({focus:CU.First});case RB.End:if(n.state.comboboxState===$.Closed||e.shiftKey)break;return e.preventDefault(),e.stopPropagation(),n.actions.goToOption({focus:CU.Last});case RB.PageDown:return e.preventDefault(),e.stopPropagation(),n.actions.goToOption({focus:CU.Last});case RB.Escape:return n.state.comboboxState===$.Open?(e.preventDefault(),n.state.optionsElement&&!r.optionsPropsRef.current.static&&e.stopPropagation(),r.mode===qU.Single&&r.value===null&&v(),n.actions.closeCombobox()):void 0;case RB.Tab:if(n.actions.setIsTyping(!1),n.state.comboboxState!==$.Open)return;r.mode===qU.Single&&n.state.activationTrigger!==JU.Focus&&n.actions.selectActiveOption(),n.actions.closeCombobox()}}),C=kz(e=>{s?.(e),r.mode===qU.Single&&e.target.value===``&&v(),n.actions.openCombobox()}),w=kz(e=>{var t,i;let a=e.relatedTarget??xU.find(t=>t!==e.currentTarget);if(!((t=n.state.optionsElement)!=null&&t.contains(a))&&!((i=n.state.buttonElement)!=null&&i.contains(a))&&n.state.comboboxState===$.Open)return e.preventDefault(),r.mode===qU.Single&&r.value===null&&v(),n.actions.closeCombobox()}),T=kz(e=>{var t,i;let a=e.relatedTarget??xU.find(t=>t!==e.currentTarget);(t=n.state.buttonElement)!=null&&t.contains(a)||(i=n.state.optionsElement)!=null&&i.contains(a)||r.disabled||r.immediate&&n.state.comboboxState!==$.Open&&_.microTask(()=>{(0,D_.flushSync)(()=>n.actions.openCombobox()),n.actions.setActivationTrigger(JU.Focus)})}),E=VB(),D=PB(),{isFocused:O,focusProps:k}=lz({autoFocus:u}),{isHovered:A,hoverProps:j}=hz({isDisabled:l}),M=CV(n,e=>e.optionsElement),N=Nz({open:h===$.Open,disabled:l,invalid:r.invalid,hover:A,focus:O,autofocus:u}),P=Kz({ref:m,id:o,role:`combobox`,type:d,"aria-controls":M?.id,"aria-expanded":h===$.Open,"aria-activedescendant":CV(n,n.selectors.activeDescendantId),"aria-labelledby":E,"aria-describedby":D,"aria-autocomplete":`list`,defaultValue:e.defaultValue??(r.defaultValue===void 0?null:c?.(r.defaultValue))??r.defaultValue,disabled:l||void 0,autoFocus:u,onCompositionStart:b,onCompositionEnd:x,onKeyDown:S,onChange:C,onFocus:T,onBlur:w},k,j);return Bz()({ourProps:P,theirProps:f,slot:N,defaultTag:cW,name:`Combobox.Input`})}var uW=`button`;function dW(e,t){let n=eW(`Combobox.Button`),r=rW(`Combobox.Button`),[i,a]=(0,J.useState)(null),o=jB(t,a,n.actions.setButtonElement),s=(0,J.useId)(),{id:c=`headlessui-combobox-button-${s}`,disabled:l=r.disabled||!1,autoFocus:u=!1,...d}=e,[f,p,m]=CV(n,e=>[e.comboboxState,e.inputElement,e.optionsElement]),h=eH(p);QV(f===$.Open,{trigger:i,action:(0,J.useCallback)(e=>{if(i!=null&&i.contains(e.target)||p!=null&&p.contains(e.target))return YV.Ignore;let t=e.target.closest(`[role="option"]:not([data-disabled])`);return vB(t)?YV.Select(t):m!=null&&m.contains(e.target)?YV.Ignore:YV.Close},[i,p,m]),close:n.actions.closeCombobox,select:n.actions.selectActiveOption});let g=kz(e=>{switch(e.key){case RB.Space:case RB.Enter:e.preventDefault(),e.stopPropagation(),n.state.comboboxState===$.Closed&&(0,D_.flushSync)(()=>n.actions.openCombobox()),h();return;case RB.ArrowDown:e.preventDefault(),e.stopPropagation(),n.state.comboboxState===$.Closed&&((0,D_.flushSync)(()=>n.actions.openCombobox()),n.state.dataRef.current.value||n.actions.goToOption({focus:CU.First})),h();return;case RB.ArrowUp:e.preventDefault(),e.stopPropagation(),n.state.comboboxState===$.Closed&&((0,D_.flushSync)(()=>n.actions.openCombobox()),n.state.dataRef.current.value||n.actions.goToOption({focus:CU.Last})),h();return;case RB.Escape:if(n.state.comboboxState!==$.Open)return;e.preventDefault(),n.state.optionsElement&&!r.optionsPropsRef.current.static&&e.stopPropagation(),(0,D_.flushSync)(()=>n.actions.closeCombobox()),h();return;default:return}}),_=QB(()=>{n.state.comboboxState===$.Open?n.actions.closeCombobox():n.actions.openCombobox(),h()}),v=VB([c]),{isFocusVisible:y,focusProps:b}=lz({autoFocus:u}),{isHovered:x,hoverProps:S}=hz({isDisabled:l}),{pressed:C,pressProps:w}=Mz({disabled:l}),T=Nz({open:f===$.Open,active:C||f===$.Open,disabled:l,invalid:r.invalid,value:r.value,hover:x,focus:y}),E=Kz({ref:o,id:c,type:tH(e,i),tabIndex:-1,"aria-haspopup":`listbox`,"aria-controls":m?.id,"aria-expanded":f===$.Open,"aria-labelledby":v,disabled:l||void 0,autoFocus:u,onKeyDown:g},_,b,S,w);return Bz()({ourProps:E,theirProps:d,slot:T,defaultTag:uW,name:`Combobox.Button`})}var fW=`div`,pW=Rz.RenderStrategy|Rz.Static;function mW(e,t){let n=(0,J.useId)(),{id:r=`headlessui-combobox-options-${n}`,hold:i=!1,anchor:a,portal:o=!1,modal:s=!0,transition:c=!1,...l}=e,u=eW(`Combobox.Options`),d=rW(`Combobox.Options`),f=nU(a);f&&(o=!0);let[p,m]=aU(f),[h,g]=(0,J.useState)(null),_=iU(),v=jB(t,f?p:null,u.actions.setOptionsElement,g),[y,b,x,S,C]=CV(u,e=>[e.comboboxState,e.inputElement,e.buttonElement,e.optionsElement,e.activationTrigger]),w=qV(b||x),T=qV(S),E=vU(),[D,O]=gH(c,h,E===null?y===$.Open:(E&_U.Open)===_U.Open);jV(D,b,u.actions.closeCombobox),uH(!d.__demoMode&&s&&y===$.Open,T),AV(!d.__demoMode&&s&&y===$.Open,{allowed:(0,J.useCallback)(()=>[b,x,S],[b,x,S])});let k=!CV(u,u.selectors.didInputMove)&&D;Dz(()=>{d.optionsPropsRef.current.static=e.static??!1},[d.optionsPropsRef,e.static]),Dz(()=>{d.optionsPropsRef.current.hold=i},[d.optionsPropsRef,i]),xH(y===$.Open,{container:S,accept(e){return e.getAttribute(`role`)===`option`?NodeFilter.FILTER_REJECT:e.hasAttribute(`role`)?NodeFilter.FILTER_SKIP:NodeFilter.FILTER_ACCEPT},walk(e){e.setAttribute(`role`,`none`)}});let A=VB([x?.id]),j=Nz({open:y===$.Open,option:void 0}),M=kz(()=>{u.actions.setActivationTrigger(JU.Pointer)}),N=kz(e=>{e.preventDefault(),u.actions.setActivationTrigger(JU.Pointer)}),P=Kz(f?_():{},{"aria-labelledby":A,role:`listbox`,"aria-multiselectable":d.mode===qU.Multi||void 0,id:r,ref:v,style:{...l.style,...m,"--input-width":XB(D,b,!0).width,"--button-width":XB(D,x,!0).width},onWheel:C===JU.Pointer?void 0:M,onMouseDown:N,...hH(O)}),F=D&&y===$.Closed&&!e.static,I=hU(F,d.virtual?.options),L=hU(F,d.value),ee=(0,J.useCallback)(e=>d.compare(L,e),[d.compare,L]),te=(0,J.useMemo)(()=>{if(!d.virtual)return d;if(I===void 0)throw Error("Missing `options` in virtual mode");return I===d.virtual.options?d:{...d,virtual:{...d.virtual,options:I}}},[d,I,d.virtual?.options]);d.virtual&&Object.assign(l,{children:J.createElement(nW.Provider,{value:te},J.createElement(aW,{slot:j},l.children))});let ne=Bz(),R=(0,J.useMemo)(()=>d.mode===qU.Multi?d:{...d,isSelected:ee},[d,ee]);return J.createElement(BU,{enabled:o?e.static||D:!1,ownerDocument:w},J.createElement(nW.Provider,{value:R},ne({ourProps:P,theirProps:{...l,children:J.createElement(mU,{freeze:F},typeof l.children==`function`?l.children?.call(l,j):l.children)},slot:j,defaultTag:fW,features:pW,visible:k,name:`Combobox.Options`})))}var hW=`div`;function gW(e,t){var n;let r=rW(`Combobox.Option`),i=eW(`Combobox.Option`),a=(0,J.useId)(),{id:o=`headlessui-combobox-option-${a}`,value:s,disabled:c=((n=r.virtual)?.disabled)?.call(n,s)??!1,order:l=null,...u}=e,[d]=CV(i,e=>[e.inputElement]),f=eH(d),p=CV(i,(0,J.useCallback)(e=>i.selectors.isActive(e,s,o),[s,o])),m=r.isSelected(s),h=(0,J.useRef)(null),g=Oz({disabled:c,value:s,domRef:h,order:l}),_=(0,J.useContext)(iW),v=jB(t,h,_?_.measureElement:null),y=kz(()=>{i.actions.setIsTyping(!1),i.actions.onChange(s)});Dz(()=>i.actions.registerOption(o,g),[g,o]);let b=CV(i,(0,J.useCallback)(e=>i.selectors.shouldScrollIntoView(e,s,o),[s,o]));Dz(()=>{if(b)return Tz().requestAnimationFrame(()=>{var e,t;(t=(e=h.current)?.scrollIntoView)==null||t.call(e,{block:`nearest`})})},[b,h]);let x=kz(e=>{e.preventDefault(),e.button===ZB.Left&&(c||(y(),HV()||requestAnimationFrame(()=>f()),r.mode===qU.Single&&i.actions.closeCombobox()))}),S=kz(()=>{if(c)return i.actions.goToOption({focus:CU.Nothing});let e=r.calculateIndex(s);i.actions.goToOption({focus:CU.Specific,idx:e})}),C=fH(),w=kz(e=>C.update(e)),T=kz(e=>{if(!C.wasMoved(e)||c||p&&i.state.activationTrigger===JU.Pointer)return;let t=r.calculateIndex(s);i.actions.goToOption({focus:CU.Specific,idx:t},JU.Pointer)}),E=kz(e=>{C.wasMoved(e)&&(c||p&&(r.optionsPropsRef.current.hold||i.state.activationTrigger===JU.Pointer&&i.actions.goToOption({focus:CU.Nothing})))}),D=Nz({active:p,focus:p,selected:m,disabled:c}),O={id:o,ref:v,role:`option`,tabIndex:c===!0?void 0:-1,"aria-disabled":c===!0||void 0,"aria-selected":m,disabled:void 0,onMouseDown:x,onFocus:S,onPointerEnter:w,onMouseEnter:w,onPointerMove:T,onMouseMove:T,onPointerLeave:E,onMouseLeave:E};return Bz()({ourProps:O,theirProps:u,slot:D,defaultTag:hW,name:`Combobox.Option`})}var _W=qz(sW),vW=qz(dW),yW=qz(lW),bW=KB,xW=qz(mW),SW=qz(gW),CW=Object.assign(_W,{Input:yW,Button:vW,Label:bW,Options:xW,Option:SW}),wW=()=>{let e=(0,Y.c)(32),t=WL(),{push:n}=GL(),r=(0,J.useRef)(null),i=TW(),[a,o]=(0,J.useState)(``),s;e[0]!==i||e[1]!==a?(s=()=>i(a),e[0]=i,e[1]=a,e[2]=s):s=e[2];let[c,l]=(0,J.useState)(s),u;e[3]===i?u=e[4]:(u=Tp(200,e=>{l(i(e))}),e[3]=i,e[4]=u);let d=u,[f]=(0,J.useState)(r),p=f.current===document.activeElement,m,h;e[5]!==d||e[6]!==a?(m=()=>{d(a)},h=[d,a],e[5]=d,e[6]=a,e[7]=m,e[8]=h):(m=e[7],h=e[8]),(0,J.useEffect)(m,h);let g,_;e[9]===Symbol.for(`react.memo_cache_sentinel`)?(g=()=>{let e=function(e){e.metaKey&&e.key===`k`&&r.current.focus()};return window.addEventListener(`keydown`,e),()=>window.removeEventListener(`keydown`,e)},_=[],e[9]=g,e[10]=_):(g=e[9],_=e[10]),(0,J.useEffect)(g,_);let v,y,b;if(e[11]!==t||e[12]!==n){v=t.at(-1);let r;e[16]===n?r=e[17]:(r=e=>{n(`field`in e?{name:e.field.name,def:e.field}:{name:e.type.name,def:e.type})},e[16]=n,e[17]=r),y=r,b=t.length===1||A(v.def)||P(v.def)||ae(v.def),e[11]=t,e[12]=n,e[13]=v,e[14]=y,e[15]=b}else v=e[13],y=e[14],b=e[15];if(!b)return null;let x=p?void 0:`idle`,S=`Search ${v.name}...`,C,w;e[18]===Symbol.for(`react.memo_cache_sentinel`)?(w=()=>{r.current.focus()},C=(0,X.jsx)(qh,{}),e[18]=C,e[19]=w):(C=e[18],w=e[19]);let T;e[20]===Symbol.for(`react.memo_cache_sentinel`)?(T=e=>o(e.target.value),e[20]=T):T=e[20];let E;e[21]===a?E=e[22]:(E=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-search-input`,onClick:w,children:[C,(0,X.jsx)(yW,{autoComplete:`off`,onChange:T,placeholder:`${Hc?`⌘`:`Ctrl`} K`,ref:r,value:a,"data-cy":`doc-explorer-input`})]}),e[21]=a,e[22]=E);let D;e[23]!==p||e[24]!==c?(D=p&&(0,X.jsxs)(xW,{"data-cy":`doc-explorer-list`,children:[c.within.length+c.types.length+c.fields.length===0?(0,X.jsx)(`li`,{className:`graphiql-doc-explorer-search-empty`,children:`No results found`}):c.within.map(kW),c.within.length>0&&c.types.length+c.fields.length>0?(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-search-divider`,children:`Other results`}):null,c.types.map(AW),c.fields.map(jW)]}),e[23]=p,e[24]=c,e[25]=D):D=e[25];let O;return e[26]!==y||e[27]!==E||e[28]!==D||e[29]!==x||e[30]!==S?(O=(0,X.jsxs)(CW,{as:`div`,className:`graphiql-doc-explorer-search`,onChange:y,"data-state":x,"aria-label":S,children:[E,D]}),e[26]=y,e[27]=E,e[28]=D,e[29]=x,e[30]=S,e[31]=O):O=e[31],O};function TW(){let e=(0,Y.c)(5),t=WL(),{schema:n}=el(),r;e[0]===t?r=e[1]:(r=t.at(-1),e[0]=t,e[1]=r);let i=r,a;return e[2]!==i||e[3]!==n?(a=e=>{let t={within:[],types:[],fields:[]};if(!n)return t;let r=i.def,a=n.getTypeMap(),o=Object.keys(a);r&&(o=o.filter(e=>e!==r.name),o.unshift(r.name));for(let n of o){if(t.within.length+t.types.length+t.fields.length>=100)break;let i=a[n];if(r!==i&&EW(n,e)&&t.types.push({type:i}),!A(i)&&!P(i)&&!ae(i))continue;let o=i.getFields();for(let n in o){let a=o[n],s;if(!EW(n,e)){if(`args`in a){if(s=a.args.filter(t=>EW(t.name,e)),s.length===0)continue}else continue}t[r===i?`within`:`fields`].push(...s?s.map(e=>({type:i,field:a,argument:e})):[{type:i,field:a}])}}return t},e[2]=i,e[3]=n,e[4]=a):a=e[4],a}function EW(e,t){try{let n=t.replaceAll(/[^_0-9A-Za-z]/g,e=>`\\`+e);return new RegExp(n,`i`).test(e)}catch{return e.toLowerCase().includes(t.toLowerCase())}}var DW=e=>{let t=(0,Y.c)(2),{type:n}=e,r;return t[0]===n.name?r=t[1]:(r=(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-search-type`,children:n.name}),t[0]=n.name,t[1]=r),r},OW=e=>{let t=(0,Y.c)(7),{field:n,argument:r}=e,i;t[0]===n.name?i=t[1]:(i=(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-search-field`,children:n.name}),t[0]=n.name,t[1]=i);let a;t[2]===r?a=t[3]:(a=r?(0,X.jsxs)(X.Fragment,{children:[`(`,(0,X.jsx)(`span`,{className:`graphiql-doc-explorer-search-argument`,children:r.name}),`:`,` `,XL(r.type,MW),`)`]}):null,t[2]=r,t[3]=a);let o;return t[4]!==i||t[5]!==a?(o=(0,X.jsxs)(X.Fragment,{children:[i,a]}),t[4]=i,t[5]=a,t[6]=o):o=t[6],o};function kW(e,t){return(0,X.jsx)(SW,{value:e,"data-cy":`doc-explorer-option`,children:(0,X.jsx)(OW,{field:e.field,argument:e.argument})},`within-${t}`)}function AW(e,t){return(0,X.jsx)(SW,{value:e,"data-cy":`doc-explorer-option`,children:(0,X.jsx)(DW,{type:e.type})},`type-${t}`)}function jW(e,t){return(0,X.jsxs)(SW,{value:e,"data-cy":`doc-explorer-option`,children:[(0,X.jsx)(DW,{type:e.type}),`.`,(0,X.jsx)(OW,{field:e.field,argument:e.argument})]},`field-${t}`)}function MW(e){return(0,X.jsx)(DW,{type:e})}var NW=e=>{let t=(0,Y.c)(6),{field:n}=e,{push:r}=GL(),i;t[0]!==n||t[1]!==r?(i=e=>{e.preventDefault(),r({name:n.name,def:n})},t[0]=n,t[1]=r,t[2]=i):i=t[2];let a;return t[3]!==n.name||t[4]!==i?(a=(0,X.jsx)(`a`,{className:`graphiql-doc-explorer-field-name`,onClick:i,href:`#`,children:n.name}),t[3]=n.name,t[4]=i,t[5]=a):a=t[5],a},PW=e=>{let t=(0,Y.c)(2),{type:n}=e,r;return t[0]===n?r=t[1]:(r=F(n)?(0,X.jsxs)(X.Fragment,{children:[n.description?(0,X.jsx)(_T,{type:`description`,children:n.description}):null,(0,X.jsx)(FW,{type:n}),(0,X.jsx)(IW,{type:n}),(0,X.jsx)(RW,{type:n}),(0,X.jsx)(BW,{type:n})]}):null,t[0]=n,t[1]=r),r},FW=e=>{let t=(0,Y.c)(5),{type:n}=e;if(!A(n))return null;let r;t[0]===n?r=t[1]:(r=n.getInterfaces(),t[0]=n,t[1]=r);let i=r,a;return t[2]!==i.length||t[3]!==n?(a=i.length>0?(0,X.jsx)(tR,{title:`Implements`,children:n.getInterfaces().map(VW)}):null,t[2]=i.length,t[3]=n,t[4]=a):a=t[4],a},IW=e=>{let t=(0,Y.c)(12),{type:n}=e,[r,i]=(0,J.useState)(!1),a;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(a=()=>{i(!0)},t[0]=a):a=t[0];let o=a;if(!A(n)&&!P(n)&&!ae(n))return null;let s,c,l;if(t[1]!==n){let e=n.getFields();c=[],s=[];for(let t of Object.keys(e).map(t=>e[t]))t.deprecationReason?s.push(t):c.push(t);l=c.length>0?(0,X.jsx)(tR,{title:`Fields`,children:c.map(HW)}):null,t[1]=n,t[2]=s,t[3]=c,t[4]=l}else s=t[2],c=t[3],l=t[4];let u;t[5]!==s||t[6]!==c.length||t[7]!==r?(u=s.length>0?r||c.length===0?(0,X.jsx)(tR,{title:`Deprecated Fields`,children:s.map(UW)}):(0,X.jsx)(Eg,{type:`button`,onClick:o,children:`Show Deprecated Fields`}):null,t[5]=s,t[6]=c.length,t[7]=r,t[8]=u):u=t[8];let d;return t[9]!==l||t[10]!==u?(d=(0,X.jsxs)(X.Fragment,{children:[l,u]}),t[9]=l,t[10]=u,t[11]=d):d=t[11],d},LW=e=>{let t=(0,Y.c)(22),{field:n}=e,r,i,a;if(t[0]!==n){let e=`args`in n?n.args.filter(WW):[];a=`graphiql-doc-explorer-item`,r=(0,X.jsx)(NW,{field:n}),i=e.length>0?(0,X.jsxs)(X.Fragment,{children:[`(`,(0,X.jsx)(`span`,{children:e.map(t=>e.length===1?(0,X.jsx)(QL,{arg:t,inline:!0},t.name):(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-argument-multiple`,children:(0,X.jsx)(QL,{arg:t,inline:!0})},t.name))}),`)`]}):null,t[0]=n,t[1]=r,t[2]=i,t[3]=a}else r=t[1],i=t[2],a=t[3];let o;t[4]===n.type?o=t[5]:(o=(0,X.jsx)(ZL,{type:n.type}),t[4]=n.type,t[5]=o);let s;t[6]===n?s=t[7]:(s=(0,X.jsx)(YL,{field:n}),t[6]=n,t[7]=s);let c;t[8]!==r||t[9]!==i||t[10]!==o||t[11]!==s?(c=(0,X.jsxs)(`div`,{children:[r,i,`: `,o,s]}),t[8]=r,t[9]=i,t[10]=o,t[11]=s,t[12]=c):c=t[12];let l;t[13]===n.description?l=t[14]:(l=n.description?(0,X.jsx)(_T,{type:`description`,onlyShowFirstChild:!0,children:n.description}):null,t[13]=n.description,t[14]=l);let u;t[15]===n.deprecationReason?u=t[16]:(u=(0,X.jsx)($L,{children:n.deprecationReason}),t[15]=n.deprecationReason,t[16]=u);let d;return t[17]!==a||t[18]!==c||t[19]!==l||t[20]!==u?(d=(0,X.jsxs)(`div`,{className:a,children:[c,l,u]}),t[17]=a,t[18]=c,t[19]=l,t[20]=u,t[21]=d):d=t[21],d},RW=e=>{let t=(0,Y.c)(12),{type:n}=e,[r,i]=(0,J.useState)(!1),a;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(a=()=>{i(!0)},t[0]=a):a=t[0];let o=a;if(!je(n))return null;let s,c,l;if(t[1]!==n){l=[],s=[];for(let e of n.getValues())e.deprecationReason?s.push(e):l.push(e);c=l.length>0?(0,X.jsx)(tR,{title:`Enum Values`,children:l.map(GW)}):null,t[1]=n,t[2]=s,t[3]=c,t[4]=l}else s=t[2],c=t[3],l=t[4];let u;t[5]!==s||t[6]!==r||t[7]!==l.length?(u=s.length>0?r||l.length===0?(0,X.jsx)(tR,{title:`Deprecated Enum Values`,children:s.map(KW)}):(0,X.jsx)(Eg,{type:`button`,onClick:o,children:`Show Deprecated Values`}):null,t[5]=s,t[6]=r,t[7]=l.length,t[8]=u):u=t[8];let d;return t[9]!==c||t[10]!==u?(d=(0,X.jsxs)(X.Fragment,{children:[c,u]}),t[9]=c,t[10]=u,t[11]=d):d=t[11],d},zW=e=>{let t=(0,Y.c)(10),{value:n}=e,r;t[0]===n.name?r=t[1]:(r=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-enum-value`,children:n.name}),t[0]=n.name,t[1]=r);let i;t[2]===n.description?i=t[3]:(i=n.description&&(0,X.jsx)(_T,{type:`description`,children:n.description}),t[2]=n.description,t[3]=i);let a;t[4]===n.deprecationReason?a=t[5]:(a=n.deprecationReason&&(0,X.jsx)(_T,{type:`deprecation`,children:n.deprecationReason}),t[4]=n.deprecationReason,t[5]=a);let o;return t[6]!==r||t[7]!==i||t[8]!==a?(o=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-item`,children:[r,i,a]}),t[6]=r,t[7]=i,t[8]=a,t[9]=o):o=t[9],o},BW=e=>{let t=(0,Y.c)(6),{type:n}=e,{schema:r}=el();if(!r||!re(n))return null;let i=P(n)?`Implementations`:`Possible Types`,a;t[0]!==r||t[1]!==n?(a=r.getPossibleTypes(n).map(qW),t[0]=r,t[1]=n,t[2]=a):a=t[2];let o;return t[3]!==i||t[4]!==a?(o=(0,X.jsx)(tR,{title:i,children:a}),t[3]=i,t[4]=a,t[5]=o):o=t[5],o};function VW(e){return(0,X.jsx)(`div`,{children:(0,X.jsx)(ZL,{type:e})},e.name)}function HW(e){return(0,X.jsx)(LW,{field:e},e.name)}function UW(e){return(0,X.jsx)(LW,{field:e},e.name)}function WW(e){return!e.deprecationReason}function GW(e){return(0,X.jsx)(zW,{value:e},e.name)}function KW(e){return(0,X.jsx)(zW,{value:e},e.name)}function qW(e){return(0,X.jsx)(`div`,{children:(0,X.jsx)(ZL,{type:e})},e.name)}var JW={title:`Documentation Explorer`,icon:function(){let{visiblePlugin:e}=Zc();return e===JW?(0,X.jsx)(Bh,{}):(0,X.jsx)(Vh,{})},content:()=>{let e=(0,Y.c)(38),{fetchError:t,isFetching:n,schema:r,validationErrors:i}=el(),a=WL(),{pop:o}=GL(),s,c;if(e[0]!==a||e[1]!==t||e[2]!==n||e[3]!==r||e[4]!==i){if(c=a.at(-1),s=null,t){let t;e[7]===Symbol.for(`react.memo_cache_sentinel`)?(t=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-error`,children:`Error fetching schema`}),e[7]=t):t=e[7],s=t}else if(i.length>0){let t;e[8]===i[0].message?t=e[9]:(t=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-error`,children:[`Schema is invalid: `,i[0].message]}),e[8]=i[0].message,e[9]=t),s=t}else if(n){let t;e[10]===Symbol.for(`react.memo_cache_sentinel`)?(t=(0,X.jsx)(vT,{}),e[10]=t):t=e[10],s=t}else if(!r){let t;e[11]===Symbol.for(`react.memo_cache_sentinel`)?(t=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-error`,children:`No GraphQL schema available`}),e[11]=t):t=e[11],s=t}else if(a.length===1){let t;e[12]===r?t=e[13]:(t=(0,X.jsx)(lR,{schema:r}),e[12]=r,e[13]=t),s=t}else if(k(c.def)){let t;e[14]===c.def?t=e[15]:(t=(0,X.jsx)(PW,{type:c.def}),e[14]=c.def,e[15]=t),s=t}else if(c.def){let t;e[16]===c.def?t=e[17]:(t=(0,X.jsx)(rR,{field:c.def}),e[16]=c.def,e[17]=t),s=t}e[0]=a,e[1]=t,e[2]=n,e[3]=r,e[4]=i,e[5]=s,e[6]=c}else s=e[5],c=e[6];let l;if(a.length>1){let t;e[18]===a?t=e[19]:(t=a.at(-2),e[18]=a,e[19]=t),l=t.name}let u;e[20]!==o||e[21]!==l?(u=l&&(0,X.jsxs)(`a`,{href:`#`,className:`graphiql-doc-explorer-back`,onClick:e=>{e.preventDefault(),o()},"aria-label":`Go back to ${l}`,children:[(0,X.jsx)(Mh,{}),l]}),e[20]=o,e[21]=l,e[22]=u):u=e[22];let d;e[23]===c.name?d=e[24]:(d=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-title`,children:c.name}),e[23]=c.name,e[24]=d);let f;e[25]!==u||e[26]!==d?(f=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-header-content`,children:[u,d]}),e[25]=u,e[26]=d,e[27]=f):f=e[27];let p;e[28]===c.name?p=e[29]:(p=(0,X.jsx)(wW,{},c.name),e[28]=c.name,e[29]=p);let m;e[30]!==f||e[31]!==p?(m=(0,X.jsxs)(`div`,{className:`graphiql-doc-explorer-header`,children:[f,p]}),e[30]=f,e[31]=p,e[32]=m):m=e[32];let h;e[33]===s?h=e[34]:(h=(0,X.jsx)(`div`,{className:`graphiql-doc-explorer-content`,children:s}),e[33]=s,e[34]=h);let g;return e[35]!==m||e[36]!==h?(g=(0,X.jsxs)(`section`,{className:`graphiql-doc-explorer`,"aria-label":`Documentation Explorer`,children:[m,h]}),e[35]=m,e[36]=h,e[37]=g):g=e[37],g}},YW=e=>{let t=(0,Y.c)(72),n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,T,E,D,O,k,A;t[0]===e?(n=t[1],r=t[2],i=t[3],a=t[4],o=t[5],s=t[6],c=t[7],l=t[8],u=t[9],d=t[10],f=t[11],p=t[12],m=t[13],h=t[14],g=t[15],_=t[16],v=t[17],y=t[18],b=t[19],x=t[20],S=t[21],C=t[22],w=t[23],T=t[24],E=t[25],D=t[26],O=t[27],k=t[28],A=t[29]):({dangerouslyAssumeSchemaIsValid:r,confirmCloseTab:n,defaultQuery:a,defaultTabs:o,externalFragments:s,fetcher:c,getDefaultFieldNames:l,headers:u,inputValueDeprecation:d,introspectionQueryName:f,maxHistoryLength:p,onEditOperationName:m,onSchemaChange:h,onTabChange:g,onTogglePluginVisibility:_,operationName:v,plugins:E,referencePlugin:D,query:b,response:x,schema:S,schemaDescription:C,shouldPersistHeaders:w,storage:T,validationRules:O,variables:k,visiblePlugin:A,defaultHeaders:i,...y}=e,t[0]=e,t[1]=n,t[2]=r,t[3]=i,t[4]=a,t[5]=o,t[6]=s,t[7]=c,t[8]=l,t[9]=u,t[10]=d,t[11]=f,t[12]=p,t[13]=m,t[14]=h,t[15]=g,t[16]=_,t[17]=v,t[18]=y,t[19]=b,t[20]=x,t[21]=S,t[22]=C,t[23]=w,t[24]=T,t[25]=E,t[26]=D,t[27]=O,t[28]=k,t[29]=A);let j;t[30]===E?j=t[31]:(j=E===void 0?[]:E,t[30]=E,t[31]=j);let M=j,N=D===void 0?JW:D;if(y.toolbar?.additionalContent)throw TypeError("`toolbar.additionalContent` was removed. Use render props on `GraphiQL.Toolbar` component instead.");if(y.toolbar?.additionalComponent)throw TypeError("`toolbar.additionalComponent` was removed. Use render props on `GraphiQL.Toolbar` component instead.");let P;t[32]!==M||t[33]!==N?(P=[N,zL,...M],t[32]=M,t[33]=N,t[34]=P):P=t[34];let F;t[35]!==r||t[36]!==i||t[37]!==a||t[38]!==o||t[39]!==s||t[40]!==c||t[41]!==l||t[42]!==u||t[43]!==d||t[44]!==f||t[45]!==m||t[46]!==h||t[47]!==g||t[48]!==_||t[49]!==v||t[50]!==b||t[51]!==N||t[52]!==x||t[53]!==S||t[54]!==C||t[55]!==w||t[56]!==T||t[57]!==P||t[58]!==O||t[59]!==k||t[60]!==A?(F={getDefaultFieldNames:l,dangerouslyAssumeSchemaIsValid:r,defaultQuery:a,defaultHeaders:i,defaultTabs:o,externalFragments:s,fetcher:c,headers:u,inputValueDeprecation:d,introspectionQueryName:f,onEditOperationName:m,onSchemaChange:h,onTabChange:g,onTogglePluginVisibility:_,plugins:P,referencePlugin:N,visiblePlugin:A,operationName:v,query:b,response:x,schema:S,schemaDescription:C,shouldPersistHeaders:w,storage:T,validationRules:O,variables:k},t[35]=r,t[36]=i,t[37]=a,t[38]=o,t[39]=s,t[40]=c,t[41]=l,t[42]=u,t[43]=d,t[44]=f,t[45]=m,t[46]=h,t[47]=g,t[48]=_,t[49]=v,t[50]=b,t[51]=N,t[52]=x,t[53]=S,t[54]=C,t[55]=w,t[56]=T,t[57]=P,t[58]=O,t[59]=k,t[60]=A,t[61]=F):F=t[61];let I=F,L=w!==!1,ee;t[62]!==n||t[63]!==y||t[64]!==L?(ee=(0,X.jsx)(HL,{children:(0,X.jsx)(QW,{confirmCloseTab:n,showPersistHeadersSettings:L,forcedTheme:y.forcedTheme,...y})}),t[62]=n,t[63]=y,t[64]=L,t[65]=ee):ee=t[65];let te;t[66]!==p||t[67]!==ee?(te=(0,X.jsx)(wL,{maxHistoryLength:p,children:ee}),t[66]=p,t[67]=ee,t[68]=te):te=t[68];let ne;return t[69]!==I||t[70]!==te?(ne=(0,X.jsx)(Xm,{...I,children:te}),t[69]=I,t[70]=te,t[71]=ne):ne=t[71],ne},XW=[`light`,`dark`,`system`],ZW=`graphiql-session-tab-`,QW=e=>{let t=(0,Y.c)(234),n=e.isHeadersEditorEnabled??!0,r;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(r={nonNull:!0},t[0]=r):r=t[0];let{initialVariables:i,initialHeaders:a,setShouldPersistHeaders:o,addTab:s,moveTab:c,closeTab:l,changeTab:u,shouldPersistHeaders:d,tabs:f,activeTabIndex:p}=Rm(r),m;t[1]===Symbol.for(`react.memo_cache_sentinel`)?(m={nonNull:!0},t[1]=m):m=t[1];let h=Gm(m),{isFetching:g,introspect:_}=el(),v=zc(),{visiblePlugin:y,setVisiblePlugin:b,plugins:x}=Zc(),S=e.forcedTheme&&XW.includes(e.forcedTheme)?e.forcedTheme:void 0,{theme:C,setTheme:w}=Zm(e.defaultTheme),T,E;t[2]!==S||t[3]!==w?(T=()=>{S===`system`?w(null):(S===`light`||S===`dark`)&&w(S)},E=[S,w],t[2]=S,t[3]=w,t[4]=T,t[5]=E):(T=t[4],E=t[5]),(0,J.useEffect)(T,E);let D=y?.content,O=y?void 0:`first`,k;t[6]!==b||t[7]!==O?(k={defaultSizeRelation:.3333333333333333,direction:`horizontal`,initiallyHidden:O,onHiddenElementChange(e){e===`first`&&b(null)},sizeThresholdSecond:200,storageKey:`docExplorerFlex`},t[6]=b,t[7]=O,t[8]=k):k=t[8];let A=Sg(k),j;t[9]===Symbol.for(`react.memo_cache_sentinel`)?(j={direction:`horizontal`,storageKey:`editorFlex`},t[9]=j):j=t[9];let M=Sg(j),N;bb0:{if(e.defaultEditorToolsVisibility===`variables`||e.defaultEditorToolsVisibility===`headers`){N=void 0;break bb0}if(typeof e.defaultEditorToolsVisibility==`boolean`){N=e.defaultEditorToolsVisibility?void 0:`second`;break bb0}N=i||a?void 0:`second`}let P;t[10]===N?P=t[11]:(P={defaultSizeRelation:3,direction:`vertical`,initiallyHidden:N,sizeThresholdSecond:60,storageKey:`secondaryEditorFlex`},t[10]=N,t[11]=P);let F=Sg(P),I;t[12]!==a||t[13]!==i||t[14]!==n||t[15]!==e.defaultEditorToolsVisibility?(I=()=>e.defaultEditorToolsVisibility===`variables`||e.defaultEditorToolsVisibility===`headers`?e.defaultEditorToolsVisibility:!i&&a&&n?`headers`:`variables`,t[12]=a,t[13]=i,t[14]=n,t[15]=e.defaultEditorToolsVisibility,t[16]=I):I=t[16];let[L,ee]=(0,J.useState)(I),[te,ne]=(0,J.useState)(null),[R,re]=(0,J.useState)(null),z;if(t[17]!==e.children||t[18]!==e.onCopyQuery||t[19]!==e.onPrettifyQuery){let n;t[21]!==e.onCopyQuery||t[22]!==e.onPrettifyQuery?(n=(t,n)=>{bb80:switch(sG(n)){case cG.Logo:t.logo=n;break bb80;case cG.Toolbar:t.toolbar=(0,J.cloneElement)(n,{onCopyQuery:e.onCopyQuery,onPrettifyQuery:e.onPrettifyQuery});break bb80;case cG.Footer:t.footer=n;break bb80;default:t.children.push(n)}return t},t[21]=e.onCopyQuery,t[22]=e.onPrettifyQuery,t[23]=n):n=t[23];let r;t[24]===Symbol.for(`react.memo_cache_sentinel`)?(r=(0,X.jsx)(cG.Logo,{}),t[24]=r):r=t[24];let i;t[25]!==e.onCopyQuery||t[26]!==e.onPrettifyQuery?(i=(0,X.jsx)(cG.Toolbar,{onCopyQuery:e.onCopyQuery,onPrettifyQuery:e.onPrettifyQuery}),t[25]=e.onCopyQuery,t[26]=e.onPrettifyQuery,t[27]=i):i=t[27],z=J.Children.toArray(e.children).reduce(n,{logo:r,toolbar:i,children:[]}),t[17]=e.children,t[18]=e.onCopyQuery,t[19]=e.onPrettifyQuery,t[20]=z}else z=t[20];let{logo:ie,toolbar:ae,footer:oe,children:se}=z,ce;t[28]===A?ce=t[29]:(ce=()=>{A.hiddenElement===`first`&&A.setHiddenElement(null)},t[28]=A,t[29]=ce);let le=ce,ue;t[30]===v?ue=t[31]:(ue=()=>{try{v.clear(),re(`success`)}catch{re(`error`)}},t[30]=v,t[31]=ue);let de=ue,fe;t[32]===o?fe=t[33]:(fe=e=>{o(e.currentTarget.dataset.value===`true`)},t[32]=o,t[33]=fe);let pe=fe,me;t[34]===w?me=t[35]:(me=e=>{let t=e.currentTarget.dataset.theme;w(t||null)},t[34]=w,t[35]=me);let he=me,ge;t[36]===Symbol.for(`react.memo_cache_sentinel`)?(ge=e=>{ne(e.currentTarget.dataset.value)},t[36]=ge):ge=t[36];let _e=ge,ve;t[37]!==A||t[38]!==x||t[39]!==b||t[40]!==y?(ve=e=>{let t=Number(e.currentTarget.dataset.index),n=x.find((e,n)=>t===n);n===y?(b(null),A.setHiddenElement(`first`)):(b(n),A.setHiddenElement(null))},t[37]=A,t[38]=x,t[39]=b,t[40]=y,t[41]=ve):ve=t[41];let ye=ve,be;t[42]===F?be=t[43]:(be=e=>{F.hiddenElement===`second`&&F.setHiddenElement(null),ee(e.currentTarget.dataset.name)},t[42]=F,t[43]=be);let xe=be,Se;t[44]===F?Se=t[45]:(Se=()=>{F.setHiddenElement(F.hiddenElement===`second`?null:`second`)},t[44]=F,t[45]=Se);let Ce=Se,B;t[46]===Symbol.for(`react.memo_cache_sentinel`)?(B=e=>{e||ne(null)},t[46]=B):B=t[46];let we=B,Te;t[47]===Symbol.for(`react.memo_cache_sentinel`)?(Te=e=>{e||(ne(null),re(null))},t[47]=Te):Te=t[47];let Ee=Te,De=e.confirmCloseTab,Oe;t[48]!==p||t[49]!==l||t[50]!==De||t[51]!==h?(Oe=async e=>{let t=e.currentTarget.previousSibling,n=Number(t.id.replace(ZW,``));(!De||await De(n))&&(p===n&&h.stop(),l(n))},t[48]=p,t[49]=l,t[50]=De,t[51]=h,t[52]=Oe):Oe=t[52];let ke=Oe,Ae;t[53]!==u||t[54]!==h?(Ae=e=>{let t=Number(e.currentTarget.id.replace(ZW,``));h.stop(),u(t)},t[53]=u,t[54]=h,t[55]=Ae):Ae=t[55];let je=Ae,Me;t[56]===e.className?Me=t[57]:(Me=lg(`graphiql-container`,e.className),t[56]=e.className,t[57]=Me);let Ne;if(t[58]!==ye||t[59]!==x||t[60]!==y){let e;t[62]!==ye||t[63]!==y?(e=(e,t)=>{let n=e===y,r=`${n?`Hide`:`Show`} ${e.title}`;return(0,X.jsx)(cL,{label:r,children:(0,X.jsx)(Tg,{type:`button`,className:lg(n&&`active`),onClick:ye,"data-index":t,"aria-label":r,children:(0,X.jsx)(e.icon,{"aria-hidden":`true`})})},e.title)},t[62]=ye,t[63]=y,t[64]=e):e=t[64],Ne=x.map(e),t[58]=ye,t[59]=x,t[60]=y,t[61]=Ne}else Ne=t[61];let V;t[65]===Symbol.for(`react.memo_cache_sentinel`)?(V={marginTop:`auto`},t[65]=V):V=t[65];let H=g&&`graphiql-spin`,Pe;t[66]===H?Pe=t[67]:(Pe=lg(H),t[66]=H,t[67]=Pe);let Fe;t[68]===Pe?Fe=t[69]:(Fe=(0,X.jsx)($h,{className:Pe,"aria-hidden":`true`}),t[68]=Pe,t[69]=Fe);let Ie;t[70]!==_||t[71]!==g||t[72]!==Fe?(Ie=(0,X.jsx)(cL,{label:`Re-fetch GraphQL schema`,children:(0,X.jsx)(Tg,{type:`button`,disabled:g,onClick:_,"aria-label":`Re-fetch GraphQL schema`,style:V,children:Fe})}),t[70]=_,t[71]=g,t[72]=Fe,t[73]=Ie):Ie=t[73];let Le;t[74]===Symbol.for(`react.memo_cache_sentinel`)?(Le=(0,X.jsx)(cL,{label:`Open short keys dialog`,children:(0,X.jsx)(Tg,{type:`button`,"data-value":`short-keys`,onClick:_e,"aria-label":`Open short keys dialog`,children:(0,X.jsx)(Kh,{"aria-hidden":`true`})})}),t[74]=Le):Le=t[74];let Re;t[75]===Symbol.for(`react.memo_cache_sentinel`)?(Re=(0,X.jsx)(cL,{label:`Open settings dialog`,children:(0,X.jsx)(Tg,{type:`button`,"data-value":`settings`,onClick:_e,"aria-label":`Open settings dialog`,children:(0,X.jsx)(tg,{"aria-hidden":`true`})})}),t[75]=Re):Re=t[75];let ze;t[76]!==Ne||t[77]!==Ie?(ze=(0,X.jsxs)(`div`,{className:`graphiql-sidebar`,children:[Ne,Ie,Le,Re]}),t[76]=Ne,t[77]=Ie,t[78]=ze):ze=t[78];let Be;t[79]===Symbol.for(`react.memo_cache_sentinel`)?(Be={minWidth:`200px`},t[79]=Be):Be=t[79];let Ve;t[80]===D?Ve=t[81]:(Ve=D?(0,X.jsx)(D,{}):null,t[80]=D,t[81]=Ve);let He;t[82]!==A.firstRef||t[83]!==Ve?(He=(0,X.jsx)(`div`,{ref:A.firstRef,className:`graphiql-plugin`,style:Be,children:Ve}),t[82]=A.firstRef,t[83]=Ve,t[84]=He):He=t[84];let Ue;t[85]!==A.dragBarRef||t[86]!==y?(Ue=y&&(0,X.jsx)(`div`,{className:`graphiql-horizontal-drag-bar`,ref:A.dragBarRef}),t[85]=A.dragBarRef,t[86]=y,t[87]=Ue):Ue=t[87];let We=A.secondRef,Ge;if(t[88]!==p||t[89]!==je||t[90]!==ke||t[91]!==f){let e;t[93]!==p||t[94]!==je||t[95]!==ke?(e=(e,t,n)=>(0,X.jsxs)(DI,{value:e,isActive:t===p,children:[(0,X.jsx)(DI.Button,{"aria-controls":`graphiql-session`,id:`graphiql-session-tab-${t}`,title:e.title,onClick:je,children:e.title}),n.length>1&&(0,X.jsx)(DI.Close,{onClick:ke})]},e.id),t[93]=p,t[94]=je,t[95]=ke,t[96]=e):e=t[96],Ge=f.map(e),t[88]=p,t[89]=je,t[90]=ke,t[91]=f,t[92]=Ge}else Ge=t[92];let Ke;t[97]!==c||t[98]!==Ge||t[99]!==f?(Ke=(0,X.jsx)(OI,{values:f,onReorder:c,"aria-label":`Select active operation`,className:`no-scrollbar`,children:Ge}),t[97]=c,t[98]=Ge,t[99]=f,t[100]=Ke):Ke=t[100];let qe;t[101]===Symbol.for(`react.memo_cache_sentinel`)?(qe=(0,X.jsx)(Zh,{"aria-hidden":`true`}),t[101]=qe):qe=t[101];let Je;t[102]===s?Je=t[103]:(Je=(0,X.jsx)(cL,{label:`New tab`,children:(0,X.jsx)(Tg,{type:`button`,className:`graphiql-tab-add`,onClick:s,"aria-label":`New tab`,children:qe})}),t[102]=s,t[103]=Je);let Ye;t[104]!==ie||t[105]!==Ke||t[106]!==Je?(Ye=(0,X.jsxs)(`div`,{className:`graphiql-session-header`,children:[Ke,Je,ie]}),t[104]=ie,t[105]=Ke,t[106]=Je,t[107]=Ye):Ye=t[107];let Xe=`${ZW}${p}`,Ze=M.firstRef,Qe;t[108]!==le||t[109]!==e.editorTheme||t[110]!==e.keyMap||t[111]!==e.onCopyQuery||t[112]!==e.onEditQuery||t[113]!==e.onPrettifyQuery||t[114]!==e.readOnly?(Qe=(0,X.jsx)(mg,{editorTheme:e.editorTheme,keyMap:e.keyMap,onClickReference:le,onCopyQuery:e.onCopyQuery,onPrettifyQuery:e.onPrettifyQuery,onEdit:e.onEditQuery,readOnly:e.readOnly}),t[108]=le,t[109]=e.editorTheme,t[110]=e.keyMap,t[111]=e.onCopyQuery,t[112]=e.onEditQuery,t[113]=e.onPrettifyQuery,t[114]=e.readOnly,t[115]=Qe):Qe=t[115];let $e;t[116]===Symbol.for(`react.memo_cache_sentinel`)?($e=(0,X.jsx)(uL,{}),t[116]=$e):$e=t[116];let et;t[117]===ae?et=t[118]:(et=(0,X.jsxs)(`div`,{className:`graphiql-toolbar`,role:`toolbar`,"aria-label":`Editor Commands`,children:[$e,ae]}),t[117]=ae,t[118]=et);let tt;t[119]!==F.firstRef||t[120]!==Qe||t[121]!==et?(tt=(0,X.jsxs)(`section`,{className:`graphiql-query-editor`,"aria-label":`Query Editor`,ref:F.firstRef,children:[Qe,et]}),t[119]=F.firstRef,t[120]=Qe,t[121]=et,t[122]=tt):tt=t[122];let nt=F.dragBarRef,rt=L===`variables`&&F.hiddenElement!==`second`&&`active`,it;t[123]===rt?it=t[124]:(it=lg(rt),t[123]=rt,t[124]=it);let at;t[125]!==xe||t[126]!==it?(at=(0,X.jsx)(Tg,{type:`button`,className:it,onClick:xe,"data-name":`variables`,children:`Variables`}),t[125]=xe,t[126]=it,t[127]=at):at=t[127];let ot;t[128]!==L||t[129]!==F.hiddenElement||t[130]!==xe||t[131]!==n?(ot=n&&(0,X.jsx)(Tg,{type:`button`,className:lg(L===`headers`&&F.hiddenElement!==`second`&&`active`),onClick:xe,"data-name":`headers`,children:`Headers`}),t[128]=L,t[129]=F.hiddenElement,t[130]=xe,t[131]=n,t[132]=ot):ot=t[132];let st=F.hiddenElement===`second`?`Show editor tools`:`Hide editor tools`,ct=F.hiddenElement===`second`?`Show editor tools`:`Hide editor tools`,lt;t[133]===F.hiddenElement?lt=t[134]:(lt=F.hiddenElement===`second`?(0,X.jsx)(Nh,{className:`graphiql-chevron-icon`,"aria-hidden":`true`}):(0,X.jsx)(jh,{className:`graphiql-chevron-icon`,"aria-hidden":`true`}),t[133]=F.hiddenElement,t[134]=lt);let ut;t[135]!==ct||t[136]!==lt||t[137]!==Ce?(ut=(0,X.jsx)(Tg,{type:`button`,onClick:Ce,"aria-label":ct,className:`graphiql-toggle-editor-tools`,children:lt}),t[135]=ct,t[136]=lt,t[137]=Ce,t[138]=ut):ut=t[138];let dt;t[139]!==st||t[140]!==ut?(dt=(0,X.jsx)(cL,{label:st,children:ut}),t[139]=st,t[140]=ut,t[141]=dt):dt=t[141];let ft;t[142]!==F.dragBarRef||t[143]!==at||t[144]!==ot||t[145]!==dt?(ft=(0,X.jsxs)(`div`,{ref:nt,className:`graphiql-editor-tools`,children:[at,ot,dt]}),t[142]=F.dragBarRef,t[143]=at,t[144]=ot,t[145]=dt,t[146]=ft):ft=t[146];let pt=L===`variables`?`Variables`:`Headers`,mt=L!==`variables`,ht;t[147]!==le||t[148]!==e.editorTheme||t[149]!==e.keyMap||t[150]!==e.onEditVariables||t[151]!==e.readOnly||t[152]!==mt?(ht=(0,X.jsx)(xg,{editorTheme:e.editorTheme,isHidden:mt,keyMap:e.keyMap,onEdit:e.onEditVariables,onClickReference:le,readOnly:e.readOnly}),t[147]=le,t[148]=e.editorTheme,t[149]=e.keyMap,t[150]=e.onEditVariables,t[151]=e.readOnly,t[152]=mt,t[153]=ht):ht=t[153];let gt;t[154]!==L||t[155]!==n||t[156]!==e.editorTheme||t[157]!==e.keyMap||t[158]!==e.onEditHeaders||t[159]!==e.readOnly?(gt=n&&(0,X.jsx)(ug,{editorTheme:e.editorTheme,isHidden:L!==`headers`,keyMap:e.keyMap,onEdit:e.onEditHeaders,readOnly:e.readOnly}),t[154]=L,t[155]=n,t[156]=e.editorTheme,t[157]=e.keyMap,t[158]=e.onEditHeaders,t[159]=e.readOnly,t[160]=gt):gt=t[160];let _t;t[161]!==F.secondRef||t[162]!==pt||t[163]!==ht||t[164]!==gt?(_t=(0,X.jsxs)(`section`,{className:`graphiql-editor-tool`,"aria-label":pt,ref:F.secondRef,children:[ht,gt]}),t[161]=F.secondRef,t[162]=pt,t[163]=ht,t[164]=gt,t[165]=_t):_t=t[165];let vt;t[166]!==M.firstRef||t[167]!==tt||t[168]!==ft||t[169]!==_t?(vt=(0,X.jsxs)(`div`,{className:`graphiql-editors`,ref:Ze,children:[tt,ft,_t]}),t[166]=M.firstRef,t[167]=tt,t[168]=ft,t[169]=_t,t[170]=vt):vt=t[170];let yt;t[171]===M.dragBarRef?yt=t[172]:(yt=(0,X.jsx)(`div`,{className:`graphiql-horizontal-drag-bar`,ref:M.dragBarRef}),t[171]=M.dragBarRef,t[172]=yt);let bt;t[173]===h.isFetching?bt=t[174]:(bt=h.isFetching?(0,X.jsx)(vT,{}):null,t[173]=h.isFetching,t[174]=bt);let xt;t[175]!==e.editorTheme||t[176]!==e.keyMap||t[177]!==e.responseTooltip?(xt=(0,X.jsx)(bg,{editorTheme:e.editorTheme,responseTooltip:e.responseTooltip,keyMap:e.keyMap}),t[175]=e.editorTheme,t[176]=e.keyMap,t[177]=e.responseTooltip,t[178]=xt):xt=t[178];let St;t[179]!==M.secondRef||t[180]!==oe||t[181]!==bt||t[182]!==xt?(St=(0,X.jsxs)(`div`,{className:`graphiql-response`,ref:M.secondRef,children:[bt,xt,oe]}),t[179]=M.secondRef,t[180]=oe,t[181]=bt,t[182]=xt,t[183]=St):St=t[183];let Ct;t[184]!==Xe||t[185]!==vt||t[186]!==yt||t[187]!==St?(Ct=(0,X.jsxs)(`div`,{role:`tabpanel`,id:`graphiql-session`,"aria-labelledby":Xe,children:[vt,yt,St]}),t[184]=Xe,t[185]=vt,t[186]=yt,t[187]=St,t[188]=Ct):Ct=t[188];let wt;t[189]!==A.secondRef||t[190]!==Ye||t[191]!==Ct?(wt=(0,X.jsxs)(`div`,{ref:We,className:`graphiql-sessions`,children:[Ye,Ct]}),t[189]=A.secondRef,t[190]=Ye,t[191]=Ct,t[192]=wt):wt=t[192];let Tt;t[193]!==He||t[194]!==Ue||t[195]!==wt?(Tt=(0,X.jsxs)(`div`,{className:`graphiql-main`,children:[He,Ue,wt]}),t[193]=He,t[194]=Ue,t[195]=wt,t[196]=Tt):Tt=t[196];let Et=te===`short-keys`,Dt;t[197]===Symbol.for(`react.memo_cache_sentinel`)?(Dt=(0,X.jsxs)(`div`,{className:`graphiql-dialog-header`,children:[(0,X.jsx)(Eb.Title,{className:`graphiql-dialog-title`,children:`Short Keys`}),(0,X.jsx)(Eb.Close,{})]}),t[197]=Dt):Dt=t[197];let Ot;t[198]===e.keyMap?Ot=t[199]:(Ot=(0,X.jsx)(`div`,{className:`graphiql-dialog-section`,children:(0,X.jsx)(tG,{keyMap:e.keyMap})}),t[198]=e.keyMap,t[199]=Ot);let kt;t[200]!==Et||t[201]!==Ot?(kt=(0,X.jsxs)(Eb,{open:Et,onOpenChange:we,children:[Dt,Ot]}),t[200]=Et,t[201]=Ot,t[202]=kt):kt=t[202];let At=te===`settings`,jt;t[203]===Symbol.for(`react.memo_cache_sentinel`)?(jt=(0,X.jsxs)(`div`,{className:`graphiql-dialog-header`,children:[(0,X.jsx)(Eb.Title,{className:`graphiql-dialog-title`,children:`Settings`}),(0,X.jsx)(Eb.Close,{})]}),t[203]=jt):jt=t[203];let Mt;t[204]!==pe||t[205]!==e.showPersistHeadersSettings||t[206]!==d?(Mt=e.showPersistHeadersSettings?(0,X.jsxs)(`div`,{className:`graphiql-dialog-section`,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`div`,{className:`graphiql-dialog-section-title`,children:`Persist headers`}),(0,X.jsxs)(`div`,{className:`graphiql-dialog-section-caption`,children:[`Save headers upon reloading.`,` `,(0,X.jsx)(`span`,{className:`graphiql-warning-text`,children:`Only enable if you trust this device.`})]})]}),(0,X.jsxs)(Dg,{children:[(0,X.jsx)(Eg,{type:`button`,id:`enable-persist-headers`,className:lg(d&&`active`),"data-value":`true`,onClick:pe,children:`On`}),(0,X.jsx)(Eg,{type:`button`,id:`disable-persist-headers`,className:lg(!d&&`active`),onClick:pe,children:`Off`})]})]}):null,t[204]=pe,t[205]=e.showPersistHeadersSettings,t[206]=d,t[207]=Mt):Mt=t[207];let Nt;t[208]!==S||t[209]!==he||t[210]!==C?(Nt=!S&&(0,X.jsxs)(`div`,{className:`graphiql-dialog-section`,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`div`,{className:`graphiql-dialog-section-title`,children:`Theme`}),(0,X.jsx)(`div`,{className:`graphiql-dialog-section-caption`,children:`Adjust how the interface appears.`})]}),(0,X.jsxs)(Dg,{children:[(0,X.jsx)(Eg,{type:`button`,className:lg(C===null&&`active`),onClick:he,children:`System`}),(0,X.jsx)(Eg,{type:`button`,className:lg(C===`light`&&`active`),"data-theme":`light`,onClick:he,children:`Light`}),(0,X.jsx)(Eg,{type:`button`,className:lg(C===`dark`&&`active`),"data-theme":`dark`,onClick:he,children:`Dark`})]})]}),t[208]=S,t[209]=he,t[210]=C,t[211]=Nt):Nt=t[211];let Pt;t[212]===Symbol.for(`react.memo_cache_sentinel`)?(Pt=(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`div`,{className:`graphiql-dialog-section-title`,children:`Clear storage`}),(0,X.jsx)(`div`,{className:`graphiql-dialog-section-caption`,children:`Remove all locally stored data and start fresh.`})]}),t[212]=Pt):Pt=t[212];let Ft=R||void 0,It=R===`success`,Lt;t[213]===R?Lt=t[214]:(Lt={success:`Cleared data`,error:`Failed`}[R]||`Clear data`,t[213]=R,t[214]=Lt);let Rt;t[215]!==de||t[216]!==Ft||t[217]!==It||t[218]!==Lt?(Rt=(0,X.jsxs)(`div`,{className:`graphiql-dialog-section`,children:[Pt,(0,X.jsx)(Eg,{type:`button`,state:Ft,disabled:It,onClick:de,children:Lt})]}),t[215]=de,t[216]=Ft,t[217]=It,t[218]=Lt,t[219]=Rt):Rt=t[219];let zt;t[220]!==At||t[221]!==Mt||t[222]!==Nt||t[223]!==Rt?(zt=(0,X.jsxs)(Eb,{open:At,onOpenChange:Ee,children:[jt,Mt,Nt,Rt]}),t[220]=At,t[221]=Mt,t[222]=Nt,t[223]=Rt,t[224]=zt):zt=t[224];let Bt;t[225]!==Me||t[226]!==ze||t[227]!==Tt||t[228]!==kt||t[229]!==zt?(Bt=(0,X.jsxs)(`div`,{className:Me,children:[ze,Tt,kt,zt]}),t[225]=Me,t[226]=ze,t[227]=Tt,t[228]=kt,t[229]=zt,t[230]=Bt):Bt=t[230];let Vt;return t[231]!==se||t[232]!==Bt?(Vt=(0,X.jsxs)(cL.Provider,{children:[Bt,se]}),t[231]=se,t[232]=Bt,t[233]=Vt):Vt=t[233],Vt},$W=Hc?`⌘`:`Ctrl`,eG=Object.entries({"Search in editor":[$W,`F`],"Search in documentation":[$W,`K`],"Execute query":[$W,`Enter`],"Prettify editors":[`Ctrl`,`Shift`,`P`],"Merge fragments definitions into operation definition":[`Ctrl`,`Shift`,`M`],"Copy query":[`Ctrl`,`Shift`,`C`],"Re-fetch schema using introspection":[`Ctrl`,`Shift`,`R`]}),tG=e=>{let t=(0,Y.c)(5),{keyMap:n}=e,r=n===void 0?`sublime`:n,i;t[0]===Symbol.for(`react.memo_cache_sentinel`)?(i=(0,X.jsxs)(`table`,{className:`graphiql-table`,children:[(0,X.jsx)(`thead`,{children:(0,X.jsxs)(`tr`,{children:[(0,X.jsx)(`th`,{children:`Short Key`}),(0,X.jsx)(`th`,{children:`Function`})]})}),(0,X.jsx)(`tbody`,{children:eG.map(uG)})]}),t[0]=i):i=t[0];let a;t[1]===Symbol.for(`react.memo_cache_sentinel`)?(a=(0,X.jsx)(`a`,{href:`https://codemirror.net/5/doc/manual.html#keymaps`,target:`_blank`,rel:`noopener noreferrer`,children:`CodeMirror Key Maps`}),t[1]=a):a=t[1];let o;t[2]===Symbol.for(`react.memo_cache_sentinel`)?(o=(0,X.jsx)(`em`,{children:`i`}),t[2]=o):o=t[2];let s;return t[3]===r?s=t[4]:(s=(0,X.jsxs)(`div`,{children:[i,(0,X.jsxs)(`p`,{children:[`The editors use`,` `,a,` `,`that add more short keys. This instance of Graph`,o,`QL uses`,` `,(0,X.jsx)(`code`,{children:r}),`.`]})]}),t[3]=r,t[4]=s),s},nG=(0,X.jsxs)(`a`,{className:`graphiql-logo-link`,href:`https://github.com/graphql/graphiql`,target:`_blank`,rel:`noreferrer`,children:[`Graph`,(0,X.jsx)(`em`,{children:`i`}),`QL`]}),rG=e=>{let t=(0,Y.c)(2),{children:n}=e,r=n===void 0?nG:n,i;return t[0]===r?i=t[1]:(i=(0,X.jsx)(`div`,{className:`graphiql-logo`,children:r}),t[0]=r,t[1]=i),i},iG=e=>{let t=(0,Y.c)(4),{prettify:n,copy:r,merge:i}=e,a;return t[0]!==r||t[1]!==i||t[2]!==n?(a=(0,X.jsxs)(X.Fragment,{children:[n,i,r]}),t[0]=r,t[1]=i,t[2]=n,t[3]=a):a=t[3],a},aG=({children:e=iG,onCopyQuery:t,onPrettifyQuery:n})=>{"use no memo";if(typeof e!=`function`)throw TypeError("The `GraphiQL.Toolbar` component requires a render prop function as its child.");let r=Ip({onCopyQuery:t}),i=Lp(),a=zp({onPrettifyQuery:n});return e({prettify:(0,X.jsx)(lL,{onClick:a,label:`Prettify query (Shift-Ctrl-P)`,children:(0,X.jsx)(Qh,{className:`graphiql-toolbar-icon`,"aria-hidden":`true`})}),copy:(0,X.jsx)(lL,{onClick:r,label:`Copy query (Shift-Ctrl-C)`,children:(0,X.jsx)(Fh,{className:`graphiql-toolbar-icon`,"aria-hidden":`true`})}),merge:(0,X.jsx)(lL,{onClick:i,label:`Merge fragments into query (Shift-Ctrl-M)`,children:(0,X.jsx)(Jh,{className:`graphiql-toolbar-icon`,"aria-hidden":`true`})})})},oG=e=>{let t=(0,Y.c)(2),n;return t[0]===e.children?n=t[1]:(n=(0,X.jsx)(`div`,{className:`graphiql-footer`,children:e.children}),t[0]=e.children,t[1]=n),n};function sG(e){if(e&&typeof e==`object`&&`type`in e&&typeof e.type==`function`)return e.type}var cG=Object.assign(YW,{Logo:rG,Toolbar:aG,Footer:oG});function lG(e,t,n){return(0,X.jsxs)(J.Fragment,{children:[(0,X.jsx)(`code`,{className:`graphiql-key`,children:e}),t!==n.length-1&&` + `]},e)}function uG(e){let[t,n]=e;return(0,X.jsxs)(`tr`,{children:[(0,X.jsx)(`td`,{children:n.map(lG)}),(0,X.jsx)(`td`,{children:t})]},t)}var dG=new Map,fG={getItem:e=>dG.get(e)??null,setItem:(e,t)=>void dG.set(e,t),removeItem:e=>void dG.delete(e),clear:()=>dG.clear(),get length(){return dG.size}},pG=Object.assign({"../../../schema/around.graphql":`extend type Query {
  "What lies around a node, nearest first."
  neighbourhood(
    "The node in the middle."
    id: ID!
    "How far, within 1..3."
    steps: Int! = 1
    "How many nodes at most, within 1..500."
    first: Int!
    "Only over these relations."
    relations: [Relation!]
  ): Around
  "One shortest path between two nodes, of at most 4 steps; no nodes when there is none."
  path(
    "Where it starts."
    from: ID!
    "Where it ends."
    to: ID!
    "Only over these relations."
    relations: [Relation!]
  ): Around
}

"Nodes and the links between them."
type Around {
  "The nodes: nearest first, on a path in its order."
  nodes: [Node!]!
  "The links between them."
  links: [Link!]!
  "Whether the limit cut it."
  more: Boolean!
}

"A link between two nodes."
type Link {
  "The id of the link."
  id: ID!
  "Which relation."
  relation: Relation!
  "The node where it starts."
  from: ID!
  "The node where it ends."
  to: ID!
  "The step, from 1, at which it was first passed."
  step: Int!
}
`,"../../../schema/ask.graphql":`"One short request to a colleague or a team [spørg en kollega]."
type Ask implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "What was asked."
  text: String
  "The name of who asked, as it was then: the one who is asked sees it also where they cannot see askedBy."
  askerName: String
  "When."
  askedOn: Date
  "The answer."
  answer: String
  "When it was answered."
  answeredOn: Date
  "Whether it helped; null until somebody says."
  helped: Boolean
  "When that was said."
  helpedOn: Date
  "Who asked; null when you cannot see them."
  askedBy: Actor
  "Who was asked; null when you cannot see them."
  askedOf: Actor
  "The practice it is about; null when there is none, and when you cannot see it."
  practice: Practice
}

extend type Mutation {
  "Ask a colleague or a team."
  ask(
    "What to write."
    input: AskInput!
  ): AskPayload
  "Answer an ask."
  answer(
    "What to write."
    input: AnswerInput!
  ): AnswerPayload
  "Say whether an answer helped; a yes is a thanks."
  helped(
    "What to write."
    input: HelpedInput!
  ): HelpedPayload
}
`,"../../../schema/ask_writes.graphql":`"One short request. Whoever is asked sees your name."
input AskInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "What you ask."
  text: String!
  "The person or team."
  to: ID!
  "The practice it is about."
  practice: ID
}

"An answer."
input AnswerInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The ask."
  ask: ID!
  "The answer."
  text: String!
}

"Whether it helped."
input HelpedInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The ask."
  ask: ID!
  "Yes or no."
  helped: Boolean!
}

"What ask gives back."
type AskPayload {
  "The one you sent."
  clientMutationId: String
  "The ask, as you see it now."
  ask: Ask
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What answer gives back."
type AnswerPayload {
  "The one you sent."
  clientMutationId: String
  "The ask, as you see it now."
  ask: Ask
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What helped gives back."
type HelpedPayload {
  "The one you sent."
  clientMutationId: String
  "The ask, as you see it now."
  ask: Ask
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/asked.graphql":`"A line that could say how a colleague would ask for a practice. It is kept nowhere."
type AskedAsSuggestion {
  "The line."
  text: String!
  "Where it comes from."
  source: AskedAsSource!
  "The question that it is made of; null from a model."
  question: Question
  "Whether the practice is pointed at as the question's answer. Before a line is proposed it must be."
  answered: Boolean!
  "Whether the question is anonymous: then it must be said in other words."
  anonymous: Boolean!
}

"Where a suggested line comes from."
enum AskedAsSource {
  "Somebody asked it. Propose it with proposeAskedAs: it stands when who asked has said yes."
  QUESTION
  "A language model wrote it, of a practice that the whole organisation sees. It stands when somebody writes it down with updatePractice."
  MODEL
}

"A proposed line of how a colleague would ask for a practice."
type AskedAsLine {
  "The id of the proposal."
  id: ID!
  "The line; null where it was taken out."
  text: String
  "Whether it was answered, and how."
  state: AskedAsState!
  "The day it was answered; of an anonymous question the Monday of its week."
  on: Date
  "Whether you proposed it; otherwise the yes is yours to give."
  mine: Boolean!
  "The question whose words it is made of."
  question: Question
  "The practice that it is for."
  practice: Practice
}

"Where a proposed line stands. Once it is answered it stays so."
enum AskedAsState {
  "It waits for who asked."
  PROPOSED
  "Yes: it stands in the practice."
  ACCEPTED
  "No."
  DECLINED
}

extend type Query {
  "Lines that could say how a colleague would ask for a practice that you may change: at most ten from questions that were asked and that you see, at most five from a language model. Nothing is written."
  suggestAskedAs(
    "The practice."
    practice: ID!
    "From what was asked, or from the language model, where one is set up."
    from: AskedAsSource! = QUESTION
  ): [AskedAsSuggestion!]
  "Proposed lines that you proposed or that wait for your yes."
  askedAsLines(
    "How many at most, within 1..100."
    first: Int!
    "Only in this state."
    state: AskedAsState! = PROPOSED
    "Those of your anonymous question instead: the slip that captureQuestion gave you. It is kept nowhere, and nothing of who shows it."
    slip: String
  ): [AskedAsLine!]
}

extend type Mutation {
  "Propose a line of how a colleague would ask for a practice, in the words of a question that it answered. It stands when who asked says yes; at once where you asked."
  proposeAskedAs(
    "What to write."
    input: ProposeAskedAsInput!
  ): ProposeAskedAsPayload
  "Say yes or no to a proposed line made of your question. Nobody is written down as who did."
  answerAskedAs(
    "What to write."
    input: AnswerAskedAsInput!
  ): AnswerAskedAsPayload
}

"A line to propose."
input ProposeAskedAsInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The question; the practice must be pointed at as its answer."
  question: ID!
  "The practice."
  practice: ID!
  "The line, at most 300 characters. Of an anonymous question it must be said in other words."
  text: String!
  "Where you asked the question anonymously yourself: its slip. Then the line stands at once, as a change of yours like any other."
  slip: String
  "Yes, I have looked at the warnings."
  confirmWarnings: Boolean! = false
}

"A yes or a no to a proposed line."
input AnswerAskedAsInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The id of the proposal."
  line: ID!
  "Yes or no."
  yes: Boolean!
  "Where you asked anonymously: the slip that captureQuestion gave you."
  slip: String
}

"What proposeAskedAs gives back."
type ProposeAskedAsPayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now."
  practice: Practice
  "The id of the proposal; null where the line stands."
  line: ID
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What answerAskedAs gives back."
type AnswerAskedAsPayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now."
  practice: Practice
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/common.graphql":`"A civil date, as in 2026-01-31."
scalar Date

"An instant in UTC with milliseconds, as in 2026-01-31T12:00:00.000Z."
scalar DateTime

"An opaque place in a list. It belongs to one list with its filter and order."
scalar Cursor

"Something with an id of its own: what \`node\` can give."
interface Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
}

"Who acts: a person, or a team as one."
union Actor = Person | Team

"What a team keeps."
union Kept = Problem | Practice | Question

"What can answer a question."
union Answer = Practice | Person | Team

"Where the next page of a list starts. Lists are read forwards."
type PageInfo {
  "Whether there is more after this page."
  hasNextPage: Boolean!
  "Stands after the last entry of this page; null when it is empty."
  endCursor: Cursor
}

"Upwards or downwards. Texts follow the Danish alphabet, with æ, ø and å last."
enum OrderDirection {
  "From the smallest, the first letter, the oldest."
  ASC
  "From the largest, the last letter, the newest."
  DESC
}

"A stretch of days."
input DateRange {
  "This day or later."
  from: Date
  "Before this day."
  to: Date
}

"A stretch of time."
input DateTimeRange {
  "At this instant or later."
  from: DateTime
  "Before this instant."
  to: DateTime
}

"A stretch of whole numbers."
input IntRange {
  "This or more."
  from: Int
  "Less than this."
  to: Int
}

"The languages of texts and of this service."
enum Language {
  "Danish."
  DA
  "English."
  EN
}

"The kinds of nodes."
enum NodeKind {
  "A unit people work in."
  TEAM
  "A colleague."
  PERSON
  "What hurts."
  PROBLEM
  "A way of working."
  PRACTICE
  "Knowledge asked for."
  QUESTION
  "A short request to a colleague."
  ASK
  "Words that mean the same."
  OTHER_WORDS
}

"The relations between nodes."
enum Relation {
  "A team is part of the team above it."
  PART_OF
  "A team was followed by another."
  SUCCEEDED_BY
  "Two teams are near each other."
  NEIGHBOUR_OF
  "A person works in a team."
  MEMBER_OF
  "Two people know each other, and both chose to say so."
  KNOWS
  "A person has done something like this practice."
  CARRIES
  "A person has a signed view on a practice."
  REMARKS
  "A team stands in a problem."
  FACES
  "A team keeps a text."
  KEPT_BY
  "A team uses a practice, and how that went."
  USES
  "A practice helps with a problem."
  SOLVES
  "A practice was made from another."
  ADAPTED_FROM
  "Who told of a practice."
  TOLD_BY
  "Who wrote a practice down."
  WRITTEN_BY
  "Who said yes to what was written."
  CONFIRMED_BY
  "What problem a question is about."
  ABOUT
  "What answered a question."
  ANSWERED_BY
  "Who asked."
  ASKED_BY
  "Who was asked."
  ASKED_OF
  "The practice that an ask is about."
  ASKED_ON
  "Whether a practice was helpful to what somebody typed: seen by them alone."
  SAYS_HELPFUL
  "A question whose words are proposed for a practice."
  WORDS_FOR
  "A duplicate and what took its place."
  MERGED_INTO
}

"How far something is seen."
enum SeenScope {
  "All who are signed in."
  EVERYONE
  "A unit and all below it."
  UNIT
  "The members of a team."
  TEAM
  "One person."
  PERSON
  "Those who lead a team or a unit above it."
  LEADERS
  "The knowledge brokers of a team or of a unit above it."
  BROKERS
  "Nobody."
  NOBODY
}

"Who sees what was written."
type SeenBy {
  "How far."
  scope: SeenScope!
  "The team or person; null for EVERYONE and NOBODY."
  nodeId: ID
  "The same in plain words."
  text(
    "In which language."
    language: Language! = DA
  ): String!
}

"What a warning is about: what a text may give away about a citizen, or what is missing."
enum WarningCode {
  "A diagnosis together with one person."
  DIAGNOSIS
  "A name."
  NAME
  "An age together with a place."
  AGE_AND_PLACE
  "A practice that does not say how a colleague would ask for it. It keeps nothing back: it is seen as it would be without, and waits for nobody's yes."
  UNASKED
}

"A place in a text to look at again: write about the situation, not about the citizen. UNASKED points at a field that is empty."
type Warning {
  "What it is about."
  code: WarningCode!
  "The field of the input."
  field: String!
  "The first character, counted from 0; of an empty field 0."
  start: Int!
  "The character after the last; of an empty field 0."
  end: Int!
  "The same in plain words."
  text(
    "In which language."
    language: Language! = DA
  ): String!
}
`,"../../../schema/counts.graphql":`extend type Query {
  "Counts over fixed partitions. Cells below five are suppressed, and so are those that would give one away. The same comes as CSV from GET /counts.csv."
  counts(
    "What to count."
    kind: NodeKind!
    "At most two partitions."
    by: [CountBy!]!
    "Only in this organisation, administration or area."
    within: ID
    "The first day of a period: a month, a quarter or a calendar year."
    from: Date
    "The first day after it."
    to: Date
  ): Counts
}

"What counts can be split by."
enum CountBy {
  "Field of work."
  FIELD
  "Area."
  AREA
  "Administration."
  ADMINISTRATION
  "Organisation."
  ORGANISATION
  "Month, in Copenhagen."
  MONTH
  "Quarter."
  QUARTER
  "Calendar year."
  YEAR
  "Outcome."
  OUTCOME
  "Language."
  LANGUAGE
  "Occasion."
  OCCASION
  "Profession."
  PROFESSION
}

"A table of counts."
type Counts {
  "The partitions."
  by: [CountBy!]!
  "The cells, in the order of their keys."
  cells: [CountCell!]!
  "The total; suppressed where it would give a cell away."
  total: CountCell!
}

"One number."
type CountCell {
  "One key for each partition; empty where there is none."
  keys: [String!]!
  "What people call the keys."
  labels(
    "In which language."
    language: Language! = DA
  ): [String!]!
  "How many; null when suppressed."
  n: Int
  "Below five, or it would give one such away."
  suppressed: Boolean!
}
`,"../../../schema/duplicates.graphql":`extend type Query {
  "What may be the same, the likeliest first: of the newest 5000 that you see, those pairs that you may merge. Texts and units for knowledge brokers, people for administrators."
  duplicates(
    "TEAM, PERSON, PROBLEM, PRACTICE or QUESTION."
    kind: NodeKind!
    "How many at most, within 1..100."
    first: Int! = 20
  ): [DuplicatePair!]
  "The merges that you could take back with unmerge, newest first."
  merges(
    "How many at most, within 1..100."
    first: Int! = 20
  ): [MergeDone!]
}

"Two nodes that may be the same."
type DuplicatePair {
  "The one that was recorded first."
  a: Node!
  "The other."
  b: Node!
  "The words that both have in their title, name or question."
  words: [String!]!
  "What speaks for it, in plain words."
  why(
    "In which language."
    language: Language! = DA
  ): String!
}

"A merge that stands."
type MergeDone {
  "The id of what was merged away; give it to unmerge."
  duplicate: ID!
  "What it is called; null where you never saw it, and where its words were taken out."
  name: String
  "What took its place."
  into: Node!
  "When."
  on: DateTime!
  "Who did it; null where nobody is kept and where you do not see them."
  by: Actor
}
`,"../../../schema/held.graphql":`extend type Query {
  "What is held about you, for you alone; null for a team. Questions that you asked anonymously are not among it: nothing ties them to you. At most once in a request."
  heldAboutMe: HeldAboutMe
}

"What is held about a person."
type HeldAboutMe {
  "You, as you see yourself."
  person: Person
  "The relations that name you, the latest first, at most 400; the file has all."
  entries: [HeldEntry!]!
  "Whether there are more than these."
  more: Boolean!
  "All of it as JSON, to be saved as a file."
  file: String!
}

"One relation that names you."
type HeldEntry {
  "The id of the relation: what unlink and confirm take."
  id: ID!
  "Which relation."
  relation: Relation!
  "The other end; null where it is hidden from you."
  node: Node
  "What it says: a role, a kind of tie, a stance, as in SOLVED, STAFF or AGREE; HELPFUL or NOT_HELPFUL. Null where the relation says it all."
  what: String
  "The day that it tells of."
  on: Date
  "Who recorded it; null when nobody is kept and when you cannot see them."
  recordedBy: Actor
  "When it was recorded."
  recordedOn: DateTime
  "Where it came from, for example app or import:payroll."
  source: String
  "Whether it waits for your yes."
  waitsForMyYes: Boolean!
  "Who sees it, in plain words."
  seenBy: [SeenBy!]!
  "Why it stands there, in one line."
  why(
    "In which language."
    language: Language! = DA
  ): String!
}
`,"../../../schema/helpful.graphql":`extend type Mutation {
  "Say whether a practice was helpful to what you typed: one click. Nobody else sees that, what you typed, or that it was you. Said again it is the same, changed. Others get a round number at the practice when five or more in your organisation have said the same, and it may move a few places in their answers."
  sayHelpful(
    "What to write."
    input: SayHelpfulInput!
  ): SayHelpfulPayload
  "Take that back: the words go for good. Also of a practice that you do not see any longer."
  takeBackHelpful(
    "What to write."
    input: TakeBackHelpfulInput!
  ): TakeBackHelpfulPayload
}

"Whether a practice was helpful to what you typed."
input SayHelpfulInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The practice."
  practice: ID!
  "Yes or no."
  helpful: Boolean!
  "What you had typed, at most 2000 characters; for yourself alone. Absent or null leaves what stands, an empty text takes it away."
  typed: String
}

"What to take back."
input TakeBackHelpfulInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The practice; absent or null: all that you have said so of."
  practice: ID
}

"What sayHelpful gives back."
type SayHelpfulPayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now."
  practice: Practice
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words: you alone, or those of the room whose tablet it is."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What takeBackHelpful gives back."
type TakeBackHelpfulPayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now; null when you do not, and for all of them."
  practice: Practice
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/history.graphql":`extend type Query {
  "What a node and its links were before, or a link by its id, newest first, as far as you may see it."
  history(
    "The node or link."
    id: ID!
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor."
    after: Cursor
  ): HistoryConnection
}

"Changes, newest first."
type HistoryConnection {
  "The changes, each with its cursor."
  edges: [HistoryEdge!]!
  "The changes alone."
  nodes: [HistoryEntry!]!
  "Where the next page starts."
  pageInfo: PageInfo!
}

"One change with its cursor."
type HistoryEdge {
  "Stands after this change."
  cursor: Cursor!
  "The change."
  node: HistoryEntry!
}

"One change, and the values that it replaced."
type HistoryEntry {
  "The node or link that changed."
  subject: ID!
  "The link that changed; null for the node itself."
  link: ChangedLink
  "What was done."
  op: ChangeOp!
  "The revision; null where nobody is written down as who did it, such as an anonymous question: it would tell when."
  revision: Int
  "When."
  at: DateTime!
  "Who; null when nobody is kept and when you cannot see them."
  by: ID
  "Where it came from."
  source: String
  "The version after the change."
  version: Int!
  "The values before, of the fields that changed."
  before: [FieldBefore!]!
}

"A link that changed."
type ChangedLink {
  "Which relation."
  relation: Relation!
  "Where it starts."
  from: ID!
  "Where it ends."
  to: ID!
}

"What was done."
enum ChangeOp {
  "Made or changed."
  PUT
  "Taken away."
  DELETE
  "Emptied."
  REDACT
}

"One field as it was."
type FieldBefore {
  "The field."
  field: String!
  "The value as text; null when there was none."
  value: String
  "The entries, where the field is a list."
  values: [String!]
}
`,"../../../schema/import.graphql":`extend type Query {
  "What taking a list in would do: everything is read and checked, nothing is written. For administrators of the organisation and the knowledge brokers of the organisation itself."
  previewImport(
    "The list."
    input: ImportInput!
  ): ImportReport
}

extend type Mutation {
  "Take a list in. Nothing is written while there are faults. A long list is written in parts: where done is false, send the same again until it is true."
  import(
    "The list."
    input: ImportInput!
  ): ImportPayload
}

"A list of foreign rows: files as a spreadsheet saves them (CSV), or JSON Lines. The files and their columns are those of the command line."
input ImportInput {
  "Your own name for this write. A list is known by its rows, so sent again it writes nothing new in any case."
  clientMutationId: String
  "The list's name, the same each time: it is how rows are known again."
  source: String!
  "The organisation whose list it is; yours when absent."
  organisation: ID
  "One to ten files. A name tells what the rows are, as in people.csv or medarbejdere.csv."
  files: [ImportFile!]!
  "The people are all there are: those who are missing have left."
  full: Boolean! = false
  "Also overwrite what was edited here since the list was last taken in."
  overwrite: Boolean! = false
  "With full: also when more than a fifth of the people are missing."
  yes: Boolean! = false
  "That of the report that was looked at. Where the list would now do something else, nothing is written: CONFLICT."
  fingerprint: String
  "How many rows the report names at most, within 1..1000."
  firstRows: Int! = 200
}

"A file of a list."
input ImportFile {
  "Its name; it ends in .csv or .jsonl."
  name: String!
  "What stands in it, in base64."
  contentBase64: String!
}

"What taking a list in does, or would do."
type ImportReport {
  "What is wrong, at most 1000 of it. While there is any, nothing is written."
  faults: [ImportFault!]!
  "Texts that may tell of a citizen, at most 1000. They are taken in, and their team alone sees them until somebody has looked."
  warnings: [ImportFault!]!
  "How many rows, by kind."
  counts: [ImportCount!]!
  "What becomes of the rows: first those that do something or are kept, then those that are as they were."
  rows: [ImportRow!]!
  "Whether there is more than rows, faults or warnings name."
  more: Boolean!
  "Files and columns that were not read, and what is not brought in this way, such as people's choices."
  unreadColumns: [String!]!
  "Whom the list makes one who leads or brokers, at most 1000: these see and do more than others."
  newRoles: [String!]!
  "Whether more than a fifth of the people would be closed, so that it must be said with yes."
  needsYes: Boolean!
  "Stands for all that the list would do now; give it to import."
  fingerprint: String!
}

"What is wrong at a place, and what to do."
type ImportFault {
  "The file; null where it is the list as a whole."
  file: String
  "The line in the file, from 1."
  row: Int
  "The column as the file calls it."
  column: String
  "The same in plain words."
  text(
    "In which language."
    language: Language! = DA
  ): String!
}

"How many rows of a kind."
type ImportCount {
  "The kind."
  kind: NodeKind!
  "New."
  created: Int!
  "Changed."
  changed: Int!
  "Closed: units, and people who left."
  closed: Int!
  "As they were."
  unchanged: Int!
  "Left as they are, in whole or in part."
  kept: Int!
}

"What becomes of a row."
type ImportRow {
  "The kind."
  kind: NodeKind!
  "Its key in the list."
  key: String!
  "The node; null where it is to be made, and where you do not see it."
  id: ID
  "What it is called."
  name: String
  "What becomes of it. A row may be changed in some fields and kept in others; it then comes twice."
  op: ImportOp!
  "The fields that change or are kept; none of a row that is new."
  changes: [FieldChange!]!
  "The file; null for somebody who is missing from the list."
  file: String
  "The line in the file, from 1."
  row: Int
}

"What becomes of a row."
enum ImportOp {
  "It is made."
  CREATE
  "It is changed."
  CHANGE
  "It is closed."
  CLOSE
  "It is as it was."
  SAME
  "It is left as it is: edited here since, or not yours to change."
  KEPT
}

"One field of a row: what stands and what the list says. Of a relation it is the other end and what is said of the link."
type FieldChange {
  "The field, or the relation."
  field: String!
  "As it stands; null when there is nothing."
  before: String
  "As the list says."
  after: String
}

"What import gives back."
type ImportPayload {
  "The one you sent."
  clientMutationId: String
  "What was done; with faults, or without the yes that it needs, nothing was."
  report: ImportReport!
  "All of it is in. Where it is false and the report has neither faults nor needs a yes, send the same again: it goes on."
  done: Boolean!
  "The revision that has what was written so far."
  revision: Int!
}
`,"../../../schema/map.graphql":`extend type Query {
  "Open units and the practices that they use or have used, for a picture, as far as you see them. Units come from the top down and then the practices, those that most units use first; practices get at least a third of \`first\` where there are so many. A map counts as 5,000 rows of a request's 25,000, a large one as more."
  map(
    "This unit and all below it; your organisation when absent."
    within: ID
    "Only units of one of these fields of work, their own or the nearest above, and what they use."
    field: [WorkField!]
    "How many nodes at most, within 1..2000."
    first: Int! = 500
  ): NodeMap
}

"Units, practices, and what is between them."
type NodeMap {
  "The units, then the practices."
  nodes: [MapNode!]!
  "What is between these nodes, at most 8000: PART_OF (today), then USES (also those that have ended), ADAPTED_FROM and NEIGHBOUR_OF. A unit has several USES of a practice where it took it up again."
  links: [MapLink!]!
  "There is more than this map holds: ask for more nodes, or for a smaller unit."
  more: Boolean!
}

"A unit or a practice on a map."
type MapNode {
  "The id of the unit or practice."
  id: ID!
  "TEAM or PRACTICE."
  kind: NodeKind!
  "The name of a unit, the title of a practice."
  name: String
  "What kind of unit; null for a practice."
  teamKind: TeamKind
  "The field of work, of a unit its own or the nearest above."
  field: WorkField
  "The unit above a unit, where you see it; it need not be on the map."
  parent: ID
  "A unit from or to which nothing has moved, as far as you see: neither it, nor what is below it, nor a unit above it as far as their house uses a practice that a unit elsewhere uses too, or that one was made from which is used elsewhere, or the other way round. What is above or below a unit is not elsewhere. That others are near (NEIGHBOUR_OF) moves nothing. Never so for practices, organisations, administrations, areas, partner teams and networks."
  isolated: Boolean!
  "A practice that just one person, of those whom you see, has stood in or tried, and who is still here: when they leave, it may go. Who they are is not told here."
  singleCarrier: Boolean!
}

"What is between two nodes of a map."
type MapLink {
  "The id of the link."
  id: ID!
  "The node where it starts."
  from: ID!
  "The node where it ends."
  to: ID!
  "Which relation: PART_OF, USES, ADAPTED_FROM or NEIGHBOUR_OF."
  relation: Relation!
  "How it went, for USES."
  outcome: Outcome
}
`,"../../../schema/named.graphql":`extend type Query {
  "Units, people, problems and practices by what they are called, while somebody types: those whose name or title has the typed words at the beginnings of its words, in Danish letters or without. First those that begin with what was typed, then the rest, by the Danish alphabet; a unit is found by its former names too, after its own; units that have closed and people who have left come last. People are those whom you may see."
  named(
    "What was typed, 1 to 100 characters."
    text: String!
    "Which of TEAM, PERSON, PROBLEM and PRACTICE."
    kinds: [NodeKind!]!
    "How many, within 1..20."
    first: Int! = 10
    "Only this unit and those below it, who works there today, and the problems and practices that they keep. Of many that fit, the first 5000 are looked at."
    below: ID
  ): [Node!]
}
`,"../../../schema/other_words.graphql":`"Words that mean the same in the organisation [andre ord]: a professional label and what people say. Where a question has one of them, the search looks for all."
type OtherWords implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "The words and phrases, 2 to 12."
  words: [String!]
  "What there is to know about them."
  note: String
}

"Which sets. All that is given must hold."
input OtherWordsFilter {
  "One of these."
  ids: [ID!]
  "With one of these words, exactly as it is written there."
  words: [String!]
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [OtherWordsFilter!]
  "At least one of these holds."
  or: [OtherWordsFilter!]
  "This does not hold."
  not: OtherWordsFilter
}

"What sets can be ordered by."
enum OtherWordsOrderField {
  "When it was recorded."
  CREATED_AT
  "When it was last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input OtherWordsOrder {
  "By what."
  field: OtherWordsOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}

"A list of sets of other words."
type OtherWordsConnection {
  "The nodes, each with its cursor."
  edges: [OtherWordsEdge!]!
  "The nodes alone."
  nodes: [OtherWords!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of OtherWordsConnection."
type OtherWordsEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: OtherWords!
}

extend type Query {
  "The sets of words that mean the same in your organisation, page by page."
  otherWords(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: OtherWordsFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [OtherWordsOrder!]
  ): OtherWordsConnection
}

extend type Mutation {
  "Record words that mean the same. Brokers and administrators may."
  recordOtherWords(
    "What to write."
    input: RecordOtherWordsInput!
  ): RecordOtherWordsPayload
  "Change the words or the note of a set. Brokers and administrators may."
  updateOtherWords(
    "What to write."
    input: UpdateOtherWordsInput!
  ): UpdateOtherWordsPayload
  "Take a set away, with its past. Brokers and administrators may."
  removeOtherWords(
    "Which one."
    input: RemoveOtherWordsInput!
  ): RemoveOtherWordsPayload
}

"Words that mean the same in your organisation."
input RecordOtherWordsInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The words and phrases: 2 to 12, each of at most 60 characters, no two alike to the search."
  words: [String!]!
  "What there is to know about them."
  note: String
}

"Changes to a set: a field left out stays, null clears it."
input UpdateOtherWordsInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "All the words and phrases, as they are to be: 2 to 12."
  words: [String!]
  "What there is to know about them."
  note: String
}

"Which set to take away."
input RemoveOtherWordsInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The set."
  id: ID!
}

"What recordOtherWords gives back."
type RecordOtherWordsPayload {
  "The one you sent."
  clientMutationId: String
  "The set, as you see it now."
  otherWords: OtherWords
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updateOtherWords gives back."
type UpdateOtherWordsPayload {
  "The one you sent."
  clientMutationId: String
  "The set, as you see it now."
  otherWords: OtherWords
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What removeOtherWords gives back."
type RemoveOtherWordsPayload {
  "The one you sent."
  clientMutationId: String
  "The id that is gone."
  id: ID
  "The revision from which it is gone; give it to whoSolved as atLeast to ask without it."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/person.graphql":`"A colleague. Nothing that would make a ranking of people is counted here."
type Person implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "Their name."
  name: String
  "Their title."
  title: String
  "Their profession [faggruppe]."
  profession: String
  "Telephone at work."
  workPhone: String
  "Mail at work."
  workMail: String
  "When and how they are best reached."
  bestReached: String
  "The day they left; null while they are here."
  leftOn: Date
  "Where they work; several at once are normal."
  memberships(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "What was so on this day. Today when absent."
    at: Date
    "All there is, also what has ended or not begun; then \`at\` must be absent."
    ever: Boolean! = false
    "Only in one of these roles."
    role: [MemberRole!]
  ): PersonMembershipsConnection!
  "Whom they know, where both chose to say so."
  knows(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PersonKnowsConnection!
}

"What somebody is in a team."
enum MemberRole {
  "Works there."
  STAFF
  "Leads it."
  LEADER
  "Leads it from day to day."
  DAILY_LEADER
  "Deputy leader [souschef]."
  DEPUTY
  "Coordinates."
  COORDINATOR
  "Resource person."
  RESOURCE_PERSON
  "Learning partner."
  LEARNING_PARTNER
  "Knowledge broker [vidensmægler]."
  BROKER
  "Substitute [vikar]."
  SUBSTITUTE
  "Student or trainee."
  STUDENT
  "Volunteer."
  VOLUNTEER
}

"From where two people know each other."
enum TieKind {
  "They work together."
  COLLEAGUE
  "They worked together."
  FORMER_COLLEAGUE
  "They studied together."
  STUDIED_TOGETHER
  "From a network."
  NETWORK
  "Otherwise."
  OTHER
}

"What somebody has done with a practice."
enum CarryRole {
  "Has stood in it and solved it [har stået i det]."
  SOLVED
  "Has tried [har prøvet]."
  TRIED
  "Would like to hear more [vil gerne høre mere]."
  INTERESTED
}

"A professional view."
enum Stance {
  "Agrees."
  AGREE
  "Sees it differently."
  SEE_IT_DIFFERENTLY
  "Asks."
  ASKS
}

extend type Query {
  "People, page by page."
  people(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: PersonFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [PersonOrder!]
  ): PersonConnection
}

extend type Mutation {
  "Record a colleague."
  recordPerson(
    "What to write."
    input: RecordPersonInput!
  ): RecordPersonPayload
  "Change fields of a colleague."
  updatePerson(
    "What to write."
    input: UpdatePersonInput!
  ): UpdatePersonPayload
  "Make your choices [mine valg]."
  chooseMine(
    "What to write."
    input: ChooseMineInput!
  ): ChooseMinePayload
  "Remove a person and all their past."
  erase(
    "What to write."
    input: EraseInput!
  ): ErasePayload
}
`,"../../../schema/person_filters.graphql":`"Which people. All that is given must hold."
input PersonFilter {
  "One of these."
  ids: [ID!]
  "Called exactly one of these."
  name: [String!]
  "Of one of these professions."
  profession: [String!]
  "Still here today, or gone."
  here: Boolean
  "Works in such a team."
  memberOf: PersonMembershipFilter
  "Carries such a practice."
  carries: PersonCarriesFilter
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [PersonFilter!]
  "At least one of these holds."
  or: [PersonFilter!]
  "This does not hold."
  not: PersonFilter
}

"Which team, in which role."
input PersonMembershipFilter {
  "In one of these roles."
  role: [MemberRole!]
  "On this day; today when absent."
  at: Date
  "Such a team."
  team: TeamFilter
}

"Which practice, in which role."
input PersonCarriesFilter {
  "With one of these roles."
  role: [CarryRole!]
  "Such a practice."
  practice: PracticeFilter
}

"What persons can be ordered by."
enum PersonOrderField {
  "The name."
  NAME
  "The profession."
  PROFESSION
  "The day they left."
  LEFT_ON
  "When they were recorded."
  CREATED_AT
  "When they were last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input PersonOrder {
  "By what."
  field: PersonOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}
`,"../../../schema/person_lists.graphql":`"Where a person works."
type PersonMembershipsConnection {
  "The links with their fields, each with its node."
  edges: [PersonMembershipsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PersonMembershipsConnection."
type PersonMembershipsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "The role there."
  role: MemberRole
  "Hours a week."
  hours: Float
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"Whom a person knows."
type PersonKnowsConnection {
  "The links with their fields, each with its node."
  edges: [PersonKnowsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
}

"One link of PersonKnowsConnection."
type PersonKnowsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Person!
  "From where."
  how: TieKind
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"A list of people."
type PersonConnection {
  "The nodes, each with its cursor."
  edges: [PersonEdge!]!
  "The nodes alone."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of PersonConnection."
type PersonEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: Person!
}
`,"../../../schema/person_writes.graphql":`"Where a person works."
input MembershipInput {
  "The team."
  team: ID!
  "Since when; today when absent."
  from: Date
  "The day after the last."
  to: Date
  "The role; STAFF when absent."
  role: MemberRole
  "Hours a week."
  hours: Float
}

"A new colleague."
input RecordPersonInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Their name."
  name: String!
  "Their title."
  title: String
  "Their profession [faggruppe]."
  profession: String
  "Telephone at work."
  workPhone: String
  "Mail at work."
  workMail: String
  "When and how they are best reached."
  bestReached: String
  "The day they left; null while they are here."
  leftOn: Date
  "Where they work."
  memberOf: [MembershipInput!]
}

"Changes to a colleague: a field left out stays, null clears it."
input UpdatePersonInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "Their name."
  name: String
  "Their title."
  title: String
  "Their profession [faggruppe]."
  profession: String
  "Telephone at work."
  workPhone: String
  "Mail at work."
  workMail: String
  "When and how they are best reached."
  bestReached: String
  "The day they left; null while they are here."
  leftOn: Date
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"What recordPerson gives back."
type RecordPersonPayload {
  "The one you sent."
  clientMutationId: String
  "Of the colleague that was recorded, also where you cannot see them."
  id: ID!
  "The colleague, as you see them now; null where you do not lead them: until they choose to be found they themselves and their leaders see them, as seenBy says."
  person: Person
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updatePerson gives back."
type UpdatePersonPayload {
  "The one you sent."
  clientMutationId: String
  "The colleague, as you see them now."
  person: Person
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"Your choices; one left out stays as it is."
input ChooseMineInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Somebody else, by import alone, with day and basis."
  person: ID
  "Others may find me."
  findable: Boolean
  "Others may be introduced to me."
  introducible: Boolean
  "I may be part of counts."
  counted: Boolean
  "How many asks in 30 days I welcome, 0 to 50; 0: not now. Null goes back to what is usual, 4. Nobody else is told; an ask beyond it is LIMITED, and leads on to your unit or a broker."
  asksWelcome: Int
  "On what an import rests."
  basis: String
  "The day of the choice; today when absent."
  on: Date
}

"What chooseMine gives back."
type ChooseMinePayload {
  "The one you sent."
  clientMutationId: String
  "You, as you see yourself now."
  person: Person
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"Whom to erase."
input EraseInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The person; yourself, unless you are an administrator."
  person: ID!
}

"What erase gives back."
type ErasePayload {
  "The one you sent."
  clientMutationId: String
  "The id that is gone."
  id: ID
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/practice.graphql":`"A way of working that a team uses [erfaring]. What failed is as valid as what worked."
type Practice implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "What it is called."
  title: String
  "What we do: short, so that it can be told again."
  whatWeDo: String
  "What we saw."
  whatWeSaw: String
  "What it takes, in one line."
  conditions: String
  "When not to try it."
  notWhen: String
  "How a colleague would ask for it: lines in the words of somebody who has the trouble."
  askedAs: [String!]!
  "How it can be shared."
  sharing: [Sharing!]!
  "Where it came from."
  origin: Origin
  "Templates and links."
  materials: [String!]!
  "A binding guideline that it must keep to; then it is an experience, not an instruction."
  rule: String
  "A draft until somebody who told it says yes."
  status: PracticeStatus
  "The day of that yes."
  confirmedOn: Date
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "The day somebody hid it at once; null while it is open."
  hiddenOn: Date
  "The team that keeps it and may edit it; null when you cannot see that team."
  keptBy: Team
  "The problems that it helps with."
  solves(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeSolvesConnection!
  "The teams that use it or have used it, and how that went."
  uses(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only what was so on this day."
    at: Date
    "Only with one of these outcomes."
    outcome: [Outcome!]
    "The order, at most 3 keys."
    orderBy: [UseOrder!]
  ): PracticeUsesConnection!
  "The people who have done something like it and said so."
  carriedBy(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only with one of these roles."
    role: [CarryRole!]
  ): PracticeCarriedByConnection!
  "Signed professional views on it."
  remarks(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only these views."
    stance: [Stance!]
  ): PracticeRemarksConnection!
  "The practices that it was made from."
  adaptedFrom(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeAdaptedFromConnection!
  "The practices that were made from it."
  adaptations(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeAdaptationsConnection!
  "Who told of it; null when you cannot see them."
  toldBy: Person
  "Who wrote it down; null when you cannot see them."
  writtenBy: Actor
  "Who said yes to it."
  confirmedBy(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeConfirmedByConnection!
  "The questions that it answered."
  answers(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeAnswersConnection!
  "The asks about it."
  asks(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): PracticeAsksConnection!
}

"How a practice went in one team."
enum Outcome {
  "It worked."
  WORKED
  "In part."
  MIXED
  "It did not work for us [virkede ikke hos os]."
  FAILED
  "Too early to say."
  TOO_EARLY
}

"What an outcome rests on."
enum Evidence {
  "We feel it [vi oplever]."
  FELT
  "We have seen it [vi har set]."
  OBSERVED
  "We have counted it [vi har talt]."
  MEASURED
  "It was evaluated."
  EVALUATED
}

"How a practice can be shared."
enum Sharing {
  "Come and see."
  VISIT
  "Let us talk."
  TALK
  "Follow one of us for a day."
  SHADOW
  "Read it."
  DOCUMENT
}

"Where a practice came from."
enum Origin {
  "Our own."
  OWN
  "Another unit."
  OTHER_UNIT
  "Children, citizens, parents or relatives."
  USERS
  "Research."
  RESEARCH
  "A course."
  COURSE
}

"Whether somebody who told a practice has said yes to what was written."
enum PracticeStatus {
  "Not yet."
  DRAFT
  "Yes."
  CONFIRMED
}

extend type Query {
  "Practices, page by page."
  practices(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: PracticeFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [PracticeOrder!]
  ): PracticeConnection
}

extend type Mutation {
  "Record a practice. A title, what we do and a team are enough."
  recordPractice(
    "What to write."
    input: RecordPracticeInput!
  ): RecordPracticePayload
  "Change fields of a practice."
  updatePractice(
    "What to write."
    input: UpdatePracticeInput!
  ): UpdatePracticePayload
}
`,"../../../schema/practice_filters.graphql":`"Which practices. All that is given must hold."
input PracticeFilter {
  "One of these."
  ids: [ID!]
  "Titled exactly one of these."
  title: [String!]
  "Written in one of these."
  language: [Language!]
  "Of one of these fields of work."
  field: [WorkField!]
  "From one of these."
  origin: [Origin!]
  "Can be shared in one of these ways."
  sharing: [Sharing!]
  "In one of these states."
  status: [PracticeStatus!]
  "Confirmed within."
  confirmed: DateRange
  "Says how a colleague would ask for it, or does not: who tends the practices of a unit asks for those that do not."
  askedAs: Boolean
  "Hidden, or open."
  hidden: Boolean
  "Kept by such a team."
  keptBy: TeamFilter
  "Used like this."
  uses: PracticeUsesFilter
  "Helps with such a problem; {} for any."
  solves: ProblemFilter
  "Carried like this."
  carriedBy: PracticeCarriedByFilter
  "Made from such a practice; {} for any."
  adaptedFrom: PracticeFilter
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [PracticeFilter!]
  "At least one of these holds."
  or: [PracticeFilter!]
  "This does not hold."
  not: PracticeFilter
}

"Which use by which team."
input PracticeUsesFilter {
  "It went like one of these."
  outcome: [Outcome!]
  "It rests on one of these."
  evidence: [Evidence!]
  "Last confirmed within."
  lastConfirmed: DateRange
  "In use on this day."
  at: Date
  "Such a team."
  team: TeamFilter
}

"Carried by anybody, in which role. By whom is not asked: nobody looks up all that a colleague did."
input PracticeCarriedByFilter {
  "With one of these roles."
  role: [CarryRole!]
}

"What practices can be ordered by."
enum PracticeOrderField {
  "The title."
  TITLE
  "The day it was confirmed."
  CONFIRMED_ON
  "The day it was hidden."
  HIDDEN_ON
  "When it was recorded."
  CREATED_AT
  "When it was last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input PracticeOrder {
  "By what."
  field: PracticeOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}

"What uses can be ordered by."
enum UseOrderField {
  "The first day."
  FROM
  "The day after the last."
  TO
  "The day somebody last said that it is still so."
  LAST_CONFIRMED
}

"One key of an order; nulls come last when ascending."
input UseOrder {
  "By what."
  field: UseOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}
`,"../../../schema/practice_lists.graphql":`"The problems that a practice helps with."
type PracticeSolvesConnection {
  "The links with their fields, each with its node."
  edges: [PracticeSolvesEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Problem!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeSolvesConnection."
type PracticeSolvesEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Problem!
  "What to know about it."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The teams that use a practice."
type PracticeUsesConnection {
  "The links with their fields, each with its node."
  edges: [PracticeUsesEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeUsesConnection."
type PracticeUsesEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "How it went there."
  outcome: Outcome
  "The day somebody last said that it is still so; age fades from here."
  lastConfirmed: Date
  "Weeks it took to get going."
  startUpWeeks: Int
  "Minutes a week it takes."
  weeklyMinutes: Int
  "What it costs, in words."
  cost: String
  "What the outcome rests on."
  evidence: Evidence
  "What happened there."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The people who carry a practice."
type PracticeCarriedByConnection {
  "The links with their fields, each with its node."
  edges: [PracticeCarriedByEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeCarriedByConnection."
type PracticeCarriedByEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Person!
  "What the person has done with it."
  role: CarryRole
  "The day it was said."
  on: Date
  "Whether the person said so; until then it waits for their yes."
  ownHand: Boolean!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"Views on a practice."
type PracticeRemarksConnection {
  "The links with their fields, each with its node."
  edges: [PracticeRemarksEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeRemarksConnection."
type PracticeRemarksEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Person!
  "Agree, differ or ask."
  stance: Stance
  "The remark."
  text: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What a practice was made from."
type PracticeAdaptedFromConnection {
  "The links with their fields, each with its node."
  edges: [PracticeAdaptedFromEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeAdaptedFromConnection."
type PracticeAdaptedFromEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "What to know about it."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What was made from a practice."
type PracticeAdaptationsConnection {
  "The links with their fields, each with its node."
  edges: [PracticeAdaptationsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeAdaptationsConnection."
type PracticeAdaptationsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "What to know about it."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"Who said yes to a practice."
type PracticeConfirmedByConnection {
  "The links with their fields, each with its node."
  edges: [PracticeConfirmedByEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeConfirmedByConnection."
type PracticeConfirmedByEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Person!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The questions that a practice answered."
type PracticeAnswersConnection {
  "The links with their fields, each with its node."
  edges: [PracticeAnswersEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeAnswersConnection."
type PracticeAnswersEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The asks about a practice."
type PracticeAsksConnection {
  "The links with their fields, each with its node."
  edges: [PracticeAsksEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Ask!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of PracticeAsksConnection."
type PracticeAsksEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Ask!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"A list of practices."
type PracticeConnection {
  "The nodes, each with its cursor."
  edges: [PracticeEdge!]!
  "The nodes alone."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of PracticeConnection."
type PracticeEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: Practice!
}
`,"../../../schema/practice_writes.graphql":`"A problem that the practice helps with."
input SolvesInput {
  "The problem."
  problem: ID!
  "What to know about it."
  note: String
}

"What happened with the practice in a team."
input UseInput {
  "The team."
  team: ID!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "How it went there."
  outcome: Outcome
  "The day somebody last said that it is still so; age fades from here."
  lastConfirmed: Date
  "Weeks it took to get going."
  startUpWeeks: Int
  "Minutes a week it takes."
  weeklyMinutes: Int
  "What it costs, in words."
  cost: String
  "What the outcome rests on."
  evidence: Evidence
  "What happened there."
  note: String
  "A failure is shown to others too."
  open: Boolean! = false
}

"A person who carries the practice. By another than themselves it waits for their yes."
input CarryInput {
  "The person."
  person: ID!
  "What they have done with it."
  role: CarryRole!
  "The day it was said."
  on: Date
}

"A new practice. Write about the situation, not about the citizen."
input RecordPracticeInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "What it is called."
  title: String!
  "What we do: short, so that it can be told again."
  whatWeDo: String!
  "What we saw."
  whatWeSaw: String
  "What it takes, in one line."
  conditions: String
  "When not to try it."
  notWhen: String
  "How a colleague would ask for it: lines in the words of somebody who has the trouble."
  askedAs: [String!]
  "How it can be shared."
  sharing: [Sharing!]
  "Where it came from."
  origin: Origin
  "Templates and links."
  materials: [String!]
  "A binding guideline that it must keep to; then it is an experience, not an instruction."
  rule: String
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "The team that keeps it."
  team: ID!
  "The problems that it helps with."
  solves: [SolvesInput!]
  "What happened where; absent: the team uses it, too early to say."
  uses: [UseInput!]
  "Who carries it."
  carriedBy: [CarryInput!]
  "The practice it was made from."
  adaptedFrom: ID
  "Who told it; you, when absent."
  toldBy: ID
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"Changes to a practice: a field left out stays, null clears it."
input UpdatePracticeInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "What it is called."
  title: String
  "What we do: short, so that it can be told again."
  whatWeDo: String
  "What we saw."
  whatWeSaw: String
  "What it takes, in one line."
  conditions: String
  "When not to try it."
  notWhen: String
  "How a colleague would ask for it: lines in the words of somebody who has the trouble."
  askedAs: [String!]
  "How it can be shared."
  sharing: [Sharing!]
  "Where it came from."
  origin: Origin
  "Templates and links."
  materials: [String!]
  "A binding guideline that it must keep to; then it is an experience, not an instruction."
  rule: String
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"What recordPractice gives back."
type RecordPracticePayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now."
  practice: Practice
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updatePractice gives back."
type UpdatePracticePayload {
  "The one you sent."
  clientMutationId: String
  "The practice, as you see it now."
  practice: Practice
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/preview.graphql":`extend type Query {
  "What recordPractice would say to this input, for a form to show while somebody types. Nothing is written, kept or logged. What must be there may be empty as yet (\\"\\"). At most 3 previews in a request, by POST."
  previewPractice(
    "What would be written. Its clientMutationId counts for nothing here."
    input: RecordPracticeInput!
  ): Preview
  "What captureQuestion would say to this input; as previewPractice."
  previewQuestion(
    "What would be written. Its clientMutationId counts for nothing here."
    input: CaptureQuestionInput!
  ): Preview
  "What ask would say to this input; as previewPractice."
  previewAsk(
    "What would be written. Its clientMutationId counts for nothing here."
    input: AskInput!
  ): Preview
}

"What a write would say, told before anything is written. It would go through where nothing is refused."
type Preview {
  "Who would see it, in plain words; none while there is no unit that keeps it, or nobody who is asked."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already, at most 5."
  alike: [Node!]!
  "What it would be refused for, at most 10."
  refused: [Refusal!]!
}

"Why a write would be refused, and where."
type Refusal {
  "The kind, as extensions.code of an error."
  code: String!
  "Why, in one stable word, as extensions.reason of an error: CPR_NUMBER, MISSING, TOO_LONG, NO_RIGHT … Null where there is none."
  reason: String
  "The place of the input, as in title or uses[0].team; null where it is no one place."
  field: String
  "Whom to turn to instead, a team or a person that you can see; null where nobody is named."
  next: ID
  "The same in plain words."
  message(
    "In which language."
    language: Language! = DA
  ): String!
}
`,"../../../schema/problem.graphql":`"What hurts, in the words of those it hurts [det, der bøvler]."
type Problem implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "What hurts, in one line."
  title: String
  "What hurts, in the words of those it hurts."
  text: String
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "The day somebody hid it at once; null while it is open."
  hiddenOn: Date
  "The team that keeps it and may edit it; null when you cannot see that team."
  keptBy: Team
  "The teams that stand in it, where they opened that."
  facedBy(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only what was so on this day."
    at: Date
  ): ProblemFacedByConnection!
  "The practices that help with it."
  solvedBy(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ProblemSolvedByConnection!
  "The questions about it."
  questions(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ProblemQuestionsConnection!
}

extend type Query {
  "Problems, page by page."
  problems(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: ProblemFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [ProblemOrder!]
  ): ProblemConnection
  "How many other units stand in the same that you cannot see standing in it; null where fewer than five units could be meant."
  othersFacing(
    "The problem."
    problem: ID!
  ): Int
}

extend type Mutation {
  "Record what hurts."
  recordProblem(
    "What to write."
    input: RecordProblemInput!
  ): RecordProblemPayload
  "Change fields of a problem."
  updateProblem(
    "What to write."
    input: UpdateProblemInput!
  ): UpdateProblemPayload
}
`,"../../../schema/problem_filters.graphql":`"Which problems. All that is given must hold."
input ProblemFilter {
  "One of these."
  ids: [ID!]
  "Titled exactly one of these."
  title: [String!]
  "Written in one of these."
  language: [Language!]
  "Of one of these fields of work."
  field: [WorkField!]
  "Hidden, or open."
  hidden: Boolean
  "Kept by such a team."
  keptBy: TeamFilter
  "Faced by such a team."
  facedBy: ProblemFacedByFilter
  "Such a practice helps with it; {} for any."
  solvedBy: PracticeFilter
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [ProblemFilter!]
  "At least one of these holds."
  or: [ProblemFilter!]
  "This does not hold."
  not: ProblemFilter
}

"Which team, and when."
input ProblemFacedByFilter {
  "On this day."
  at: Date
  "Such a team."
  team: TeamFilter
}

"What problems can be ordered by."
enum ProblemOrderField {
  "The title."
  TITLE
  "The day it was hidden."
  HIDDEN_ON
  "When it was recorded."
  CREATED_AT
  "When it was last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input ProblemOrder {
  "By what."
  field: ProblemOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}
`,"../../../schema/problem_lists.graphql":`"The teams that stand in a problem."
type ProblemFacedByConnection {
  "The links with their fields, each with its node."
  edges: [ProblemFacedByEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ProblemFacedByConnection."
type ProblemFacedByEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The practices that help with a problem."
type ProblemSolvedByConnection {
  "The links with their fields, each with its node."
  edges: [ProblemSolvedByEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ProblemSolvedByConnection."
type ProblemSolvedByEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "What to know about it."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The questions about a problem."
type ProblemQuestionsConnection {
  "The links with their fields, each with its node."
  edges: [ProblemQuestionsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ProblemQuestionsConnection."
type ProblemQuestionsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"A list of problems."
type ProblemConnection {
  "The nodes, each with its cursor."
  edges: [ProblemEdge!]!
  "The nodes alone."
  nodes: [Problem!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of ProblemConnection."
type ProblemEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: Problem!
}
`,"../../../schema/problem_writes.graphql":`"That a team stands in the problem."
input FaceInput {
  "The team."
  team: ID!
  "Since when."
  from: Date
  "The day after the last."
  to: Date
  "Others may see that it does."
  open: Boolean! = false
}

"A new problem. Write about the situation, not about the citizen."
input RecordProblemInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "What hurts, in one line."
  title: String!
  "What hurts, in the words of those it hurts."
  text: String
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "The team that keeps it and, unless facedBy says otherwise, stands in it."
  team: ID!
  "The teams that stand in it."
  facedBy: [FaceInput!]
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"Changes to a problem: a field left out stays, null clears it."
input UpdateProblemInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "What hurts, in one line."
  title: String
  "What hurts, in the words of those it hurts."
  text: String
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"What recordProblem gives back."
type RecordProblemPayload {
  "The one you sent."
  clientMutationId: String
  "The problem, as you see it now."
  problem: Problem
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updateProblem gives back."
type UpdateProblemPayload {
  "The one you sent."
  clientMutationId: String
  "The problem, as you see it now."
  problem: Problem
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/question.graphql":`"Knowledge asked for, often in passing [spørgsmål]."
type Question implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "What was asked."
  text: String
  "Where it came up."
  occasion: Occasion
  "Whether nothing of the asker is kept."
  anonymous: Boolean!
  "The day; for an anonymous one the Monday of its week."
  askedOn: Date
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "The day somebody hid it at once; null while it is open."
  hiddenOn: Date
  "The team that keeps it and may edit it; null when you cannot see that team."
  keptBy: Team
  "Who asked; null for an anonymous one and where you cannot see them."
  askedBy: Actor
  "The problems that it is about."
  about(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): QuestionAboutConnection!
  "What answered it."
  answers(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): QuestionAnswersConnection!
}

"Where a question came up [hvor kom det op?]."
enum Occasion {
  "By the coffee machine."
  COFFEE_MACHINE
  "In the staff room [lærerværelset]."
  STAFF_ROOM
  "At lunch."
  LUNCH
  "At handover [overlap]."
  HANDOVER
  "On the phone."
  PHONE
  "By mail."
  MAIL
  "On the playground."
  PLAYGROUND
  "On social media."
  SOCIAL_MEDIA
  "At a meeting."
  MEETING
  "Elsewhere."
  OTHER
}

extend type Query {
  "Questions, page by page."
  questions(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: QuestionFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [QuestionOrder!]
  ): QuestionConnection
}

extend type Mutation {
  "Keep a question that came up, in one step."
  captureQuestion(
    "What to write."
    input: CaptureQuestionInput!
  ): CaptureQuestionPayload
  "Change fields of a question."
  updateQuestion(
    "What to write."
    input: UpdateQuestionInput!
  ): UpdateQuestionPayload
}
`,"../../../schema/question_filters.graphql":`"Which questions. All that is given must hold."
input QuestionFilter {
  "One of these."
  ids: [ID!]
  "From one of these occasions."
  occasion: [Occasion!]
  "Written in one of these."
  language: [Language!]
  "Of one of these fields of work."
  field: [WorkField!]
  "Anonymous, or not."
  anonymous: Boolean
  "Asked within."
  asked: DateRange
  "Hidden, or open."
  hidden: Boolean
  "With an answer, or without."
  answered: Boolean
  "Kept by such a team."
  keptBy: TeamFilter
  "About such a problem; {} for any."
  about: ProblemFilter
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [QuestionFilter!]
  "At least one of these holds."
  or: [QuestionFilter!]
  "This does not hold."
  not: QuestionFilter
}

"What questions can be ordered by."
enum QuestionOrderField {
  "The day it was asked."
  ASKED_ON
  "The day it was hidden."
  HIDDEN_ON
  "When it was recorded."
  CREATED_AT
  "When it was last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input QuestionOrder {
  "By what."
  field: QuestionOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}
`,"../../../schema/question_lists.graphql":`"The problems that a question is about."
type QuestionAboutConnection {
  "The links with their fields, each with its node."
  edges: [QuestionAboutEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Problem!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of QuestionAboutConnection."
type QuestionAboutEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Problem!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What answered a question."
type QuestionAnswersConnection {
  "The links with their fields, each with its node."
  edges: [QuestionAnswersEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Answer!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of QuestionAnswersConnection."
type QuestionAnswersEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Answer!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"A list of questions."
type QuestionConnection {
  "The nodes, each with its cursor."
  edges: [QuestionEdge!]!
  "The nodes alone."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of QuestionConnection."
type QuestionEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: Question!
}
`,"../../../schema/question_writes.graphql":`"A question that came up. Write about the situation, not about the citizen."
input CaptureQuestionInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "What was asked."
  text: String!
  "Where it came up."
  occasion: Occasion!
  "The team that keeps it; your nearest when absent."
  team: ID
  "Keep nothing of who asked."
  anonymous: Boolean! = false
  "The problems that it is about."
  about: [ID!]
  "The language it is written in."
  language: Language
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"Changes to a question: a field left out stays, null clears it."
input UpdateQuestionInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "What was asked."
  text: String
  "Where it came up."
  occasion: Occasion
  "The language it is written in."
  language: Language
  "The field of work it belongs to."
  field: WorkField
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"What captureQuestion gives back."
type CaptureQuestionPayload {
  "The one you sent."
  clientMutationId: String
  "The question, as you see it now."
  question: Question
  "Of an anonymous question, this once: what shows that you asked it, should somebody ask whether your words may be used. Keep it and show it to nobody; only its fingerprint is kept here. Null of a signed one."
  slip: String
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updateQuestion gives back."
type UpdateQuestionPayload {
  "The one you sent."
  clientMutationId: String
  "The question, as you see it now."
  question: Question
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/team.graphql":`"Any unit people work in [enhed]: from the municipality to the room."
type Team implements Node {
  "Opaque. It stays the same for good; after a merge the old one leads on."
  id: ID!
  "Rises with every change; give it to an update to be sure that nobody came first."
  version: Int!
  "When it was recorded."
  createdAt: DateTime!
  "When it was last changed."
  updatedAt: DateTime!
  "Where the last change came from, for example app or import:payroll."
  source: String
  "What it is called."
  name: String
  "What sort of unit it is."
  kind: TeamKind
  "What they call that sort of unit themselves."
  localKind: String
  "The field of work."
  field: WorkField
  "The ages of those it is there for."
  ageGroups: [String!]!
  "How many work there."
  staff: Int
  "How many it is there for."
  citizens: Int
  "Who runs it."
  operator: String
  "This is us: three lines."
  about: String
  "Telephone."
  phone: String
  "Mail address."
  mail: String
  "Street address; null for others where it is secret."
  address: String
  "Latitude."
  lat: Float
  "Longitude."
  lon: Float
  "Whom to ask for: a function, not a name."
  contact: String
  "Whether the address is kept from others."
  addressSecret: Boolean!
  "What it was called before."
  formerNames: [String!]!
  "The day it closed; null while it is open."
  closedOn: Date
  "The team right above; null at the top and where you cannot see it."
  partOf(
    "What was so on this day. Today when absent."
    at: Date
  ): Team
  "The teams right above, through time."
  above(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only what was so on this day."
    at: Date
  ): TeamAboveConnection!
  "The teams right below."
  parts(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "What was so on this day. Today when absent."
    at: Date
    "All there is, also what has ended or not begun; then \`at\` must be absent."
    ever: Boolean! = false
  ): TeamPartsConnection!
  "The teams that came after it."
  successors(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamSuccessorsConnection!
  "The teams that it came from."
  predecessors(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamPredecessorsConnection!
  "The teams near it: computed from addresses and work, overruled by people."
  neighbours(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only near in one of these ways."
    how: [NeighbourKind!]
  ): TeamNeighboursConnection!
  "The people who work there."
  members(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "What was so on this day. Today when absent."
    at: Date
    "All there is, also what has ended or not begun; then \`at\` must be absent."
    ever: Boolean! = false
    "Only in one of these roles."
    role: [MemberRole!]
  ): TeamMembersConnection!
  "The problems it stands in. Its own until it opens them."
  faces(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only what was so on this day."
    at: Date
  ): TeamFacesConnection!
  "The practices it uses or has used, and how that went."
  uses(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only what was so on this day."
    at: Date
    "Only with one of these outcomes."
    outcome: [Outcome!]
    "The order, at most 3 keys."
    orderBy: [UseOrder!]
  ): TeamUsesConnection!
  "The problems, practices and questions that it keeps."
  keeps(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamKeepsConnection!
  "The questions that it answered."
  answers(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamAnswersConnection!
  "The questions that it asked."
  questions(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamQuestionsConnection!
  "The asks that it sent."
  asksSent(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamAsksSentConnection!
  "The asks that were put to it."
  asksReceived(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): TeamAsksReceivedConnection!
}

"The sorts of units, from the top down; levels may be skipped."
enum TeamKind {
  "A municipality [kommune]."
  ORGANISATION
  "A department of it [forvaltning]."
  ADMINISTRATION
  "An area, centre or district."
  AREA
  "A school, day-care centre, nursing home or office."
  INSTITUTION
  "A house or address."
  SITE
  "A ward, year group or section."
  DEPARTMENT
  "A room or class [stue, klasse]."
  ROOM
  "A team or shift."
  TEAM
  "A partner team, across the hierarchy."
  PARTNER_TEAM
  "A network."
  NETWORK
}

"The fields of work."
enum WorkField {
  "Day care [dagtilbud]."
  DAY_CARE
  "School."
  SCHOOL
  "Leisure [fritid]."
  LEISURE
  "Health [sundhed]."
  HEALTH
  "Children and families."
  FAMILY
  "Care of the elderly."
  ELDERLY
  "Social work with adults."
  SOCIAL_ADULT
  "Employment [job]."
  EMPLOYMENT
  "Culture."
  CULTURE
  "Roads, parks, buildings."
  TECHNICAL
  "Staff functions [stab]."
  STAFF
}

"How a team was followed by another."
enum SuccessionKind {
  "Merged with others."
  MERGED
  "Split."
  SPLIT
  "Moved."
  MOVED
  "Renamed."
  RENAMED
}

"In which way two teams are near."
enum NeighbourKind {
  "In the same house."
  SAME_HOUSE
  "Within walking distance."
  NEARBY
  "Far apart, with similar work."
  SIMILAR_WORK
}

extend type Query {
  "Teams, page by page."
  teams(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor, with the same filter and order."
    after: Cursor
    "Only those that meet all of this."
    filter: TeamFilter
    "The order, at most 3 keys; without it as they were recorded."
    orderBy: [TeamOrder!]
  ): TeamConnection
}

extend type Mutation {
  "Record a unit."
  recordTeam(
    "What to write."
    input: RecordTeamInput!
  ): RecordTeamPayload
  "Change fields of a unit."
  updateTeam(
    "What to write."
    input: UpdateTeamInput!
  ): UpdateTeamPayload
}
`,"../../../schema/team_filters.graphql":`"Which teams. All that is given must hold."
input TeamFilter {
  "One of these."
  ids: [ID!]
  "Called exactly one of these."
  name: [String!]
  "One of these sorts."
  kind: [TeamKind!]
  "One of these fields of work."
  field: [WorkField!]
  "For one of these age groups."
  ageGroup: [String!]
  "This team itself and all teams below it."
  below: ID
  "Open today, or closed."
  open: Boolean
  "With so many staff."
  staff: IntRange
  "For so many citizens."
  citizens: IntRange
  "Right below such a team today."
  partOf: TeamFilter
  "Uses such a practice."
  uses: TeamUsesFilter
  "Stands in such a problem."
  faces: TeamFacesFilter
  "Has such a member today."
  members: TeamMembersFilter
  "Recorded within."
  created: DateTimeRange
  "Last changed within."
  updated: DateTimeRange
  "All of these hold."
  and: [TeamFilter!]
  "At least one of these holds."
  or: [TeamFilter!]
  "This does not hold."
  not: TeamFilter
}

"Which use of which practice."
input TeamUsesFilter {
  "It went like one of these."
  outcome: [Outcome!]
  "It rests on one of these."
  evidence: [Evidence!]
  "Last confirmed within."
  lastConfirmed: DateRange
  "In use on this day."
  at: Date
  "Such a practice."
  practice: PracticeFilter
}

"Which problem, and when."
input TeamFacesFilter {
  "On this day."
  at: Date
  "Such a problem."
  problem: ProblemFilter
}

"Which member, in which role."
input TeamMembersFilter {
  "In one of these roles."
  role: [MemberRole!]
  "On this day; today when absent."
  at: Date
  "Such a person."
  person: PersonFilter
}

"What teams can be ordered by."
enum TeamOrderField {
  "The name."
  NAME
  "The sort of unit."
  KIND
  "How many work there."
  STAFF
  "How many it is there for."
  CITIZENS
  "The day it closed."
  CLOSED_ON
  "When it was recorded."
  CREATED_AT
  "When it was last changed."
  UPDATED_AT
}

"One key of an order; nulls come last when ascending."
input TeamOrder {
  "By what."
  field: TeamOrderField!
  "Upwards or downwards."
  direction: OrderDirection! = ASC
}
`,"../../../schema/team_lists.graphql":`"The teams right above a team."
type TeamAboveConnection {
  "The links with their fields, each with its node."
  edges: [TeamAboveEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamAboveConnection."
type TeamAboveEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The teams right below a team."
type TeamPartsConnection {
  "The links with their fields, each with its node."
  edges: [TeamPartsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamPartsConnection."
type TeamPartsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What came after a team."
type TeamSuccessorsConnection {
  "The links with their fields, each with its node."
  edges: [TeamSuccessorsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamSuccessorsConnection."
type TeamSuccessorsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "What happened."
  how: SuccessionKind
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What a team came from."
type TeamPredecessorsConnection {
  "The links with their fields, each with its node."
  edges: [TeamPredecessorsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamPredecessorsConnection."
type TeamPredecessorsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "What happened."
  how: SuccessionKind
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The teams near a team."
type TeamNeighboursConnection {
  "The links with their fields, each with its node."
  edges: [TeamNeighboursEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamNeighboursConnection."
type TeamNeighboursEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Team!
  "In which way."
  how: NeighbourKind
  "How far, where known."
  metres: Int
  "Whether people said so, against what was computed."
  byHand: Boolean!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The people of a team."
type TeamMembersConnection {
  "The links with their fields, each with its node."
  edges: [TeamMembersEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Person!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamMembersConnection."
type TeamMembersEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Person!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "The role there."
  role: MemberRole
  "Hours a week."
  hours: Float
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"A list of teams."
type TeamConnection {
  "The nodes, each with its cursor."
  edges: [TeamEdge!]!
  "The nodes alone."
  nodes: [Team!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One entry of TeamConnection."
type TeamEdge {
  "Stands after this entry."
  cursor: Cursor!
  "The node."
  node: Team!
}
`,"../../../schema/team_text_lists.graphql":`"The problems that a team stands in."
type TeamFacesConnection {
  "The links with their fields, each with its node."
  edges: [TeamFacesEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Problem!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamFacesConnection."
type TeamFacesEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Problem!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The practices of a team."
type TeamUsesConnection {
  "The links with their fields, each with its node."
  edges: [TeamUsesEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamUsesConnection."
type TeamUsesEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "The first day."
  from: Date
  "The day after the last; null while it goes on."
  to: Date
  "How it went there."
  outcome: Outcome
  "The day somebody last said that it is still so; age fades from here."
  lastConfirmed: Date
  "Weeks it took to get going."
  startUpWeeks: Int
  "Minutes a week it takes."
  weeklyMinutes: Int
  "What it costs, in words."
  cost: String
  "What the outcome rests on."
  evidence: Evidence
  "What happened there."
  note: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What a team keeps."
type TeamKeepsConnection {
  "The links with their fields, each with its node."
  edges: [TeamKeepsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Kept!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamKeepsConnection."
type TeamKeepsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Kept!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The questions that a team answered."
type TeamAnswersConnection {
  "The links with their fields, each with its node."
  edges: [TeamAnswersEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamAnswersConnection."
type TeamAnswersEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The questions that a team asked."
type TeamQuestionsConnection {
  "The links with their fields, each with its node."
  edges: [TeamQuestionsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamQuestionsConnection."
type TeamQuestionsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The asks that a team sent."
type TeamAsksSentConnection {
  "The links with their fields, each with its node."
  edges: [TeamAsksSentEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Ask!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamAsksSentConnection."
type TeamAsksSentEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Ask!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"The asks that were put to a team."
type TeamAsksReceivedConnection {
  "The links with their fields, each with its node."
  edges: [TeamAsksReceivedEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Ask!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of TeamAsksReceivedConnection."
type TeamAsksReceivedEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Ask!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}
`,"../../../schema/team_writes.graphql":`"A new unit."
input RecordTeamInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "What it is called."
  name: String!
  "What sort of unit it is."
  kind: TeamKind!
  "What they call that sort of unit themselves."
  localKind: String
  "The field of work."
  field: WorkField
  "The ages of those it is there for."
  ageGroups: [String!]
  "How many work there."
  staff: Int
  "How many it is there for."
  citizens: Int
  "Who runs it."
  operator: String
  "This is us: three lines."
  about: String
  "Telephone."
  phone: String
  "Mail address."
  mail: String
  "Street address."
  address: String
  "Latitude."
  lat: Float
  "Longitude."
  lon: Float
  "Whom to ask for: a function, not a name."
  contact: String
  "Whether the address is kept from others."
  addressSecret: Boolean
  "What it was called before."
  formerNames: [String!]
  "The day it closed; null while it is open."
  closedOn: Date
  "The team right above; absent for an organisation, which needs an administrator."
  partOf: ID
  "Since when; today when absent."
  partOfFrom: Date
}

"Changes to a unit: a field left out stays, null clears it."
input UpdateTeamInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "Which one."
  id: ID!
  "Only if it still has this version; else CONFLICT."
  version: Int
  "What it is called."
  name: String
  "What sort of unit it is."
  kind: TeamKind
  "What they call that sort of unit themselves."
  localKind: String
  "The field of work."
  field: WorkField
  "The ages of those it is there for."
  ageGroups: [String!]
  "How many work there."
  staff: Int
  "How many it is there for."
  citizens: Int
  "Who runs it."
  operator: String
  "This is us: three lines."
  about: String
  "Telephone."
  phone: String
  "Mail address."
  mail: String
  "Street address."
  address: String
  "Latitude."
  lat: Float
  "Longitude."
  lon: Float
  "Whom to ask for: a function, not a name."
  contact: String
  "Whether the address is kept from others."
  addressSecret: Boolean
  "What it was called before."
  formerNames: [String!]
  "The day it closed; null while it is open."
  closedOn: Date
  "Yes, I have looked at the warnings: it opens at once."
  confirmWarnings: Boolean! = false
}

"What recordTeam gives back."
type RecordTeamPayload {
  "The one you sent."
  clientMutationId: String
  "The unit, as you see it now."
  team: Team
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What updateTeam gives back."
type UpdateTeamPayload {
  "The one you sent."
  clientMutationId: String
  "The unit, as you see it now."
  team: Team
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`,"../../../schema/viewer.graphql":`"Who is asking: what they see by, and what is theirs alone."
type Viewer {
  "The person or team."
  subject: Actor
  "The topmost unit."
  organisationId: ID
  "What their access allows."
  role: ViewerRole!
  "Their choices; null for a team."
  choices: Choices
  "The practices that they carry. Of others it is shown at each practice alone: nobody looks up all that a colleague did."
  carries(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
    "Only with one of these roles."
    role: [CarryRole!]
  ): ViewerCarriesConnection!
  "The practices they told of."
  told(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerToldConnection!
  "The practices they wrote down."
  wrote(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerWroteConnection!
  "The practices they said yes to."
  confirmed(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerConfirmedConnection!
  "Their remarks."
  remarks(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerRemarksConnection!
  "The questions they answered."
  answers(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerAnswersConnection!
  "The questions they asked."
  questions(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerQuestionsConnection!
  "The asks they sent."
  asksSent(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerAsksSentConnection!
  "The asks put to them."
  asksReceived(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerAsksReceivedConnection!
  "The practices of which they have said whether they were helpful to what they typed. Nobody else sees it."
  saidHelpful(
    "How many at most, within 1..100."
    first: Int!
    "Go on after this cursor. Only below one node: below a list of parents one cursor cannot serve all lists."
    after: Cursor
  ): ViewerSaidHelpfulConnection!
}

"What an access allows beyond what its subject may."
enum ViewerRole {
  "Nothing more."
  PLAIN
  "Administers."
  ADMIN
  "Reads alone."
  READ_ONLY
}

"What a person chose [mine valg]. Absent is no."
type Choices {
  "Others may find them."
  findable: Boolean!
  "Others may be introduced to them."
  introducible: Boolean!
  "They may be part of counts."
  counted: Boolean!
  "How many asks in 30 days they welcome, 0 to 50; 0: not now. Null: as many as is usual, 4."
  asksWelcome: Int
  "The day they chose."
  on: Date
  "On what an imported choice rests."
  basis: String
}

"Reads. What you cannot see and what does not exist give the same answer."
type Query {
  "The node with this id; null when there is none that you can see."
  node(
    "The id; one that was merged away leads on."
    id: ID!
  ): Node
  "The nodes with these ids, in this order; null in the place of one that you cannot see."
  nodes(
    "At most 100 ids."
    ids: [ID!]!
  ): [Node]
  "Who is asking."
  viewer: Viewer
}

"Writes. Each is done whole or not at all."
type Mutation
`,"../../../schema/viewer_lists.graphql":`"What the viewer has: practices told."
type ViewerToldConnection {
  "The links with their fields, each with its node."
  edges: [ViewerToldEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerToldConnection."
type ViewerToldEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: practices written."
type ViewerWroteConnection {
  "The links with their fields, each with its node."
  edges: [ViewerWroteEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerWroteConnection."
type ViewerWroteEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: practices confirmed."
type ViewerConfirmedConnection {
  "The links with their fields, each with its node."
  edges: [ViewerConfirmedEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerConfirmedConnection."
type ViewerConfirmedEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: remarks."
type ViewerRemarksConnection {
  "The links with their fields, each with its node."
  edges: [ViewerRemarksEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerRemarksConnection."
type ViewerRemarksEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "Agree, differ or ask."
  stance: Stance
  "The remark."
  text: String
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: questions answered."
type ViewerAnswersConnection {
  "The links with their fields, each with its node."
  edges: [ViewerAnswersEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerAnswersConnection."
type ViewerAnswersEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: questions asked."
type ViewerQuestionsConnection {
  "The links with their fields, each with its node."
  edges: [ViewerQuestionsEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Question!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerQuestionsConnection."
type ViewerQuestionsEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Question!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: asks sent."
type ViewerAsksSentConnection {
  "The links with their fields, each with its node."
  edges: [ViewerAsksSentEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Ask!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerAsksSentConnection."
type ViewerAsksSentEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Ask!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: asks received."
type ViewerAsksReceivedConnection {
  "The links with their fields, each with its node."
  edges: [ViewerAsksReceivedEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Ask!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerAsksReceivedConnection."
type ViewerAsksReceivedEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Ask!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: practices carried."
type ViewerCarriesConnection {
  "The links with their fields, each with its node."
  edges: [ViewerCarriesEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
}

"One link of ViewerCarriesConnection."
type ViewerCarriesEdge {
  "The id of the link itself, for confirm, close, unlink and history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "What the person has done with it."
  role: CarryRole
  "The day it was said."
  on: Date
  "Whether the person said so; until then it waits for their yes."
  ownHand: Boolean!
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}

"What the viewer has: practices of which they have said whether they were helpful."
type ViewerSaidHelpfulConnection {
  "The links with their fields, each with its node."
  edges: [ViewerSaidHelpfulEdge!]!
  "The nodes alone: shorter and quicker where the fields of the links are not wanted."
  nodes: [Practice!]!
  "Where the next page starts."
  pageInfo: PageInfo!
  "How many there are that you can see; counted only when asked for."
  totalCount: Int!
}

"One link of ViewerSaidHelpfulConnection."
type ViewerSaidHelpfulEdge {
  "The id of the link itself, for history."
  id: ID!
  "Stands after this link."
  cursor: Cursor!
  "The node at the other end."
  node: Practice!
  "Whether it was helpful."
  helpful: Boolean!
  "What they had typed."
  typed: String
  "The day it was said last."
  on: Date
  "When the link was recorded."
  recordedAt: DateTime!
  "Where its last change came from, for example app or import:payroll."
  source: String
}
`,"../../../schema/who_solved.graphql":`extend type Query {
  "Who has solved something like this? What is typed is read by nobody and kept nowhere, but where you say whether a hit was helpful and let it stand with that."
  whoSolved(
    "The trouble in plain words, Danish or English; at most 2000 characters."
    text: String!
    "The person or team whose place distances are told from; you when absent."
    as: ID
    "How many practices, people and teams each, within 1..50."
    first: Int! = 10
    "A revision that the answer must know of, as a write gave it back."
    atLeast: Int
    "Only what meets all of this."
    filter: WhoSolvedFilter
  ): WhoSolved
  "How far the search has followed the graph."
  searchStatus: SearchStatus
}

"Narrows an answer. A practice passes when one of its uses does, a person when one of their teams does."
input WhoSolvedFilter {
  "This unit and all below it."
  area: ID
  "This field of work."
  field: WorkField
  "This age group."
  ageGroup: String
  "This sort of unit."
  teamKind: TeamKind
  "It went like this."
  outcome: Outcome
  "It is still in use."
  stillInUse: Boolean! = false
  "People within so many steps of people who know each other, 1..3."
  reachableIn: Int
}

"The answer, best first."
type WhoSolved {
  "Practices."
  practices: [PracticeHit!]!
  "People."
  people: [PersonHit!]!
  "Teams."
  teams: [TeamHit!]!
  "Set when nothing like it was found."
  nothing: NothingFound
  "Set when something was found and none of it is sure: what there is besides."
  doubt: NothingFound
  "The question is one word, and this is a list of what is about it: no answer, so there is no doubt."
  listed: Boolean!
  "Words of the question that stand nowhere, and what was looked for in their place: to be asked as \\"did you mean\\"."
  meant: [MeantWord!]!
  "Meaning is compared here and could not be had for this question: words alone were. The header Nabo-Words-Only of the answer says so too."
  wordsOnly: Boolean!
  "What the answer can be narrowed by. It is worked out only when it is asked for."
  facets: WhoSolvedFacets!
  "The search had followed the graph up to here."
  revision: Int!
}

"How many practices of the answer each value of the filter would leave, if it were chosen in place of what the filter has there, the rest standing as it is. Counted are the practices that were looked at with what you may see of their use, before \`first\` cuts: some 50, with a filter some 70, and those that problems and questions like it lead to; so a value that is chosen may find a few more. Of each part at most 50 values are told, those that leave most first; those that leave none are not told."
type WhoSolvedFacets {
  "Fields of work."
  fields: [FieldFacet!]!
  "Kinds of units."
  teamKinds: [TeamKindFacet!]!
  "How it went."
  outcomes: [OutcomeFacet!]!
  "Areas and administrations; a practice counts in each that a use of it is below."
  areas: [AreaFacet!]!
  "Age groups, as units have them."
  ageGroups: [AgeGroupFacet!]!
  "Those still in use somewhere."
  stillInUse: Int!
}

"A field of work that an answer can be narrowed by."
type FieldFacet {
  "What \`filter.field\` takes."
  field: WorkField!
  "How many practices it would leave."
  n: Int!
}

"A kind of unit that an answer can be narrowed by."
type TeamKindFacet {
  "What \`filter.teamKind\` takes."
  teamKind: TeamKind!
  "How many practices it would leave."
  n: Int!
}

"An outcome that an answer can be narrowed by."
type OutcomeFacet {
  "What \`filter.outcome\` takes."
  outcome: Outcome!
  "How many practices it would leave."
  n: Int!
}

"An area or administration that an answer can be narrowed by."
type AreaFacet {
  "What \`filter.area\` takes."
  id: ID!
  "What it is called."
  name: String
  "How many practices it would leave."
  n: Int!
}

"An age group that an answer can be narrowed by."
type AgeGroupFacet {
  "What \`filter.ageGroup\` takes."
  ageGroup: String!
  "How many practices it would leave."
  n: Int!
}

"A word that was looked for too, because the one that was typed stands nowhere. It is told where it stands in what is shown."
type MeantWord {
  "As it was typed."
  wrote: String!
  "As it was read."
  read: String!
}

"A practice, why it is here, and whom to ask. Best first; no score is shown."
type PracticeHit {
  "The practice."
  node: Practice!
  "It is about what was asked, four times in five. Else it may be."
  sure: Boolean!
  "What it rests on."
  reasons: [Reason!]!
  "The door to knock on."
  nextStep: NextStep!
}

"A person, why it is here, and whom to ask. Best first; no score is shown."
type PersonHit {
  "The person."
  node: Person!
  "It is about what was asked, four times in five. Else it may be."
  sure: Boolean!
  "What it rests on."
  reasons: [Reason!]!
  "The door to knock on."
  nextStep: NextStep!
}

"A team, why it is here, and whom to ask. Best first; no score is shown."
type TeamHit {
  "The team."
  node: Team!
  "It is about what was asked, four times in five. Else it may be."
  sure: Boolean!
  "What it rests on."
  reasons: [Reason!]!
  "The door to knock on."
  nextStep: NextStep!
}

"Nothing like it was found, or nothing sure; this is what there is instead."
type NothingFound {
  "A broker, else the unit's contact; null where there is neither."
  nextStep: NextStep
  "The question may be kept with captureQuestion, so that somebody can answer it."
  canKeep: Boolean!
  "No word of it stands anywhere you may look."
  unmatched: Boolean!
  "Words of it do, and a filter was asked for: without it there may be more."
  narrowed: Boolean!
}

"The door to knock on."
type NextStep {
  "What sort of door."
  kind: NextStepKind!
  "The person, team or broker."
  id: ID!
  "What they are called."
  name: String
  "Whom to ask for, or when, as they wrote it."
  contact: String
  "The work telephone."
  phone: String
  "The work mail address."
  mail: String
}

"The sorts of doors, best first."
enum NextStepKind {
  "Ask this person."
  PERSON
  "Ask for the team's contact."
  TEAM_CONTACT
  "Ask a knowledge broker."
  BROKER
}

"One thing that a hit rests on, as data, and in words."
type Reason {
  "What it is about."
  kind: ReasonKind!
  "The same in one line, as a colleague would say it."
  text(
    "In which language."
    language: Language! = DA
  ): String!
  "The nodes and links that it rests on: without them the hit would stand lower."
  evidence: [ID!]!
  "What it speaks of."
  nodeId: ID
  "What that is called."
  name: String
  "The words that matched, where they stand."
  words: MatchedWords
  "For OUTCOME, and for SOLVES_PROBLEM, which it may have been tried against in vain."
  outcomes: OutcomeCounts
  "For TAKEN_OVER: how many teams use it now."
  teams: Int
  "For HELPFUL: how many say so."
  helpful: HelpfulCounts
  "For CARRIES and CARRIED_BY."
  role: CarryRole
  "For USES: what happened there."
  outcome: Outcome
  "For DISTANCE: how near."
  distance: Distance
  "For DISTANCE: how far, where known."
  metres: Int
  "For TIE: the people who lead there, from the asker on."
  chain: [ChainLink!]!
}

"What a reason is about."
enum ReasonKind {
  "Words of the question stand in it, or what the organisation says means the same."
  WORDS
  "It is near in meaning, with other words; words has the text that is nearest: a line, or of a long text a sentence."
  MEANING
  "It helps with a problem that has the words."
  SOLVES_PROBLEM
  "It answered a question that has the words."
  ANSWERED_QUESTION
  "What happened where it was used."
  OUTCOME
  "Several teams use it."
  TAKEN_OVER
  "People of your organisation say that it was helpful to what they had typed; evidence names none of them."
  HELPFUL
  "A person has stood in it."
  CARRIED_BY
  "The person carries a practice."
  CARRIES
  "The team uses a practice."
  USES
  "The team stands in the same."
  FACES
  "How near it is."
  DISTANCE
  "People who know each other lead there."
  TIE
}

"How near, nearest first."
enum Distance {
  "The same team."
  SAME_TEAM
  "The same house."
  SAME_HOUSE
  "Next door."
  NEIGHBOUR
  "The same area."
  SAME_AREA
  "The same organisation."
  SAME_ORGANISATION
  "Elsewhere."
  OTHER
}

"Words of the question, where they stand."
type MatchedWords {
  "The node they stand in."
  nodeId: ID
  "The field they stand in."
  field: String!
  "Those of the question, as they are written there, each once."
  matched: [String!]!
  "Those that stand there in place of words of the question, because the organisation says that they mean the same."
  otherWords: [OtherWordFound!]!
  "The text around them."
  snippet: String!
  "Where they stand in the snippet, the other words too."
  marks: [TextMark!]!
  "Text was left out before."
  cutBefore: Boolean!
  "Text was left out after."
  cutAfter: Boolean!
}

"A word that was found in place of one of the question."
type OtherWordFound {
  "As it is written there, each of its words once."
  matched: [String!]!
  "The word or phrase, as the set has it."
  word: String!
  "What it stands for: the words of the question, as they were typed."
  wrote: String!
  "The set that says so."
  setId: ID!
}

"A stretch of a text, in characters."
type TextMark {
  "The first character, counted from 0."
  start: Int!
  "The character after the last."
  end: Int!
}

"How it went in the teams that you can see."
type OutcomeCounts {
  "It worked."
  worked: Int!
  "In part."
  mixed: Int!
  "It did not work there."
  failed: Int!
  "Too early to say."
  tooEarly: Int!
  "How it went in a team of the asker's."
  here: Outcome
  "There are more than were looked at."
  more: Boolean!
  "None of them does it any more."
  stopped: Boolean!
}

"How many people and tablets of your organisation say that it was helpful to what they had typed: at least so many, in steps of five up to twenty, of the hundred who said so last; 0 is fewer than five."
type HelpfulCounts {
  "It was."
  yes: Int!
  "It was not."
  no: Int!
}

"One step of a chain."
type ChainLink {
  "The person or team."
  id: ID!
  "Which of the two."
  kind: NodeKind!
  "What it is called, where you may see that."
  name: String
}

"How the search stands."
type SearchStatus {
  "Questions are answered."
  ready: Boolean!
  "A new index is being built; the old one, if any, answers meanwhile."
  building: Boolean!
  "It has followed the graph up to here."
  revision: Int!
  "How the search by meaning stands. It comes behind the words, which a new text is found by at once."
  meaning: MeaningStatus!
}

"How the search by meaning stands. Where it is off or not ready, answers rest on words alone."
type MeaningStatus {
  "There is a model that compares texts by meaning."
  on: Boolean!
  "What the model is called; null where there is none."
  model: String
  "Questions are compared by meaning, with all texts that the model has read."
  ready: Boolean!
  "It has read all that the search has."
  upToDate: Boolean!
  "Why it does not get on, in plain words; null when it does."
  fault: String
  "How many nodes it has read. Told to administrators alone, for hidden ones are among them."
  texts: Int
  "How many nodes it has yet to read. Told to administrators alone, as above."
  waiting: Int
}
`,"../../../schema/write.graphql":`extend type Mutation {
  "Say yes: to a draft you told, to warnings you have looked at, to what another said you carry, to a use that it is still so."
  confirm(
    "What to write."
    input: ConfirmInput!
  ): ConfirmPayload
  "End a person's employment, a unit, or a dated link, as of a day."
  close(
    "What to write."
    input: CloseInput!
  ): ClosePayload
  "Make or change one link."
  link(
    "What to write."
    input: LinkInput!
  ): LinkPayload
  "Take a link away, as if never made; its past stays."
  unlink(
    "What to write."
    input: UnlinkInput!
  ): UnlinkPayload
  "Join a duplicate into another node of its kind."
  merge(
    "What to write."
    input: MergeInput!
  ): MergePayload
  "Undo a merge."
  unmerge(
    "What to write."
    input: UnmergeInput!
  ): UnmergePayload
  "Hide a text at once: anyone who can see it may."
  hide(
    "What to write."
    input: HideInput!
  ): HidePayload
  "Open a hidden text again."
  restore(
    "What to write."
    input: RestoreInput!
  ): RestorePayload
  "Empty fields now and in all their past."
  redact(
    "What to write."
    input: RedactInput!
  ): RedactPayload
}
`,"../../../schema/write_inputs.graphql":`"What to say yes to."
input ConfirmInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "A node or a link."
  id: ID!
}

"What to end."
input CloseInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "A person, a team, or a dated link."
  id: ID!
  "As of this day; today when absent."
  on: Date
  "For a team: what came after it."
  successors: [SuccessorInput!]
}

"What came after a team."
input SuccessorInput {
  "The team."
  team: ID!
  "What happened."
  how: SuccessionKind!
}

"A link to make, or with \`id\` to change. \`from\` and \`to\` follow the relation, as in: team USES practice."
input LinkInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "An existing link."
  id: ID
  "Which relation, for a new link."
  relation: Relation
  "Where it starts."
  from: ID
  "Where it ends."
  to: ID
  "The fields of the link."
  fields: LinkFieldsInput
  "Visible with its ends, where it would otherwise be kept to the team."
  open: Boolean! = false
}

"The fields of a link: those of its relation. One left out stays, null clears it."
input LinkFieldsInput {
  "The first day, where the relation is dated."
  from: Date
  "The day after the last."
  to: Date
  "For MEMBER_OF."
  memberRole: MemberRole
  "For MEMBER_OF: hours a week."
  hours: Float
  "For KNOWS."
  tie: TieKind
  "For CARRIES."
  carryRole: CarryRole
  "For REMARKS."
  stance: Stance
  "For REMARKS."
  text: String
  "For SUCCEEDED_BY."
  succession: SuccessionKind
  "For NEIGHBOUR_OF."
  neighbour: NeighbourKind
  "For NEIGHBOUR_OF."
  metres: Int
  "For NEIGHBOUR_OF: these are no neighbours."
  denied: Boolean
  "For SUCCEEDED_BY, CARRIES, ANSWERED_BY and CONFIRMED_BY."
  on: Date
  "How it went there."
  outcome: Outcome
  "The day somebody last said that it is still so; age fades from here."
  lastConfirmed: Date
  "Weeks it took to get going."
  startUpWeeks: Int
  "Minutes a week it takes."
  weeklyMinutes: Int
  "What it costs, in words."
  cost: String
  "What the outcome rests on."
  evidence: Evidence
  "What happened there."
  note: String
}

"Which link."
input UnlinkInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The id of the link."
  id: ID!
}

"Which duplicate, and what takes its place."
input MergeInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The duplicate."
  duplicate: ID!
  "What takes its place."
  into: ID!
}

"Which duplicate."
input UnmergeInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "The id of the duplicate."
  duplicate: ID!
}

"What to hide."
input HideInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "A problem, practice or question."
  id: ID!
}

"What to open again."
input RestoreInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "A problem, practice or question."
  id: ID!
}

"What to empty."
input RedactInput {
  "Your own name for this write. Sent again it writes nothing new and gives the first answer."
  clientMutationId: String
  "A node or a link."
  id: ID!
  "Which fields; all that hold text when absent."
  fields: [String!]
}

"What confirm gives back."
type ConfirmPayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What close gives back."
type ClosePayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What link gives back."
type LinkPayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What unlink gives back."
type UnlinkPayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What merge gives back."
type MergePayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What unmerge gives back."
type UnmergePayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What hide gives back."
type HidePayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What restore gives back."
type RestorePayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}

"What redact gives back."
type RedactPayload {
  "The one you sent."
  clientMutationId: String
  "The id of what was changed; a node or a link."
  id: ID
  "What was changed, as you see it now; null for a link, and where you no longer see it."
  node: Node
  "The revision that has it; give it to whoSolved as atLeast to find it there."
  revision: Int!
  "Who sees it now, in plain words."
  seenBy: [SeenBy!]!
  "What to look at again in the text."
  warnings: [Warning!]!
  "What you can see that may be the same already."
  alike: [ID!]!
}
`}),mG;function hG(){return mG??=Ai(Object.values(pG).join(`
`),{assumeValid:!0}),mG}function gG({session:e,query:t,variables:n,onQuery:r,onVariables:i}){let[a]=(0,J.useState)(()=>(fG.clear(),async t=>await(await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,...p(e)},credentials:`omit`,body:JSON.stringify(t)})).json())),[o]=(0,J.useState)({query:t,variables:n});return(0,X.jsx)(cG,{fetcher:a,schema:hG(),dangerouslyAssumeSchemaIsValid:!0,storage:fG,shouldPersistHeaders:!1,isHeadersEditorEnabled:!1,defaultEditorToolsVisibility:`variables`,forcedTheme:`system`,query:o.query,variables:o.variables,onEditQuery:r,onEditVariables:i})}export{gG as Editor,Ao as a,Co as c,G as d,So as f,pt as g,Vt as h,rs as i,W as l,Bt as m,Is as n,wo as o,zt as p,Ds as r,To as s,Vs as t,bo as u};