/** The words that error messages of all systems share. */

/** Words without a meaning of their own. */
const functionWords = toSet(
  "a,an,and,any,are,aren't,as,at,be,been,both,but,by,can,can't,cannot,could,couldn't,did,didn't,do,does",
  "doesn't,don't,each,for,from,had,has,hasn't,have,haven't,how,if,in,into,is,isn't,it,its,just,may,might",
  "must,no,nor,not,of,off,on,one,only,or,our,out,over,own,per,please,s,shall,should,shouldn't,so,some,such,t",
  "than,that,the,their,them,then,there,these,they,this,those,to,too,under,until,up,via,was,wasn't,we,were",
  "what,when,where,which,while,who,will,with,within,without,won't,would,wouldn't,yet,you,your",
);

/** Words that messages of many systems use for requests, fields, accounts, and rights. */
const everydayWords = toSet(
  'accept,accepted,access,account,action,active,actual,add,added,address,after,again,against,all,allow',
  'allowed,already,also,another,api,app,application,argument,array,attempt,authenticate,authenticated',
  'authentication,authorization,authorized,available,bad,before,begin,being,below,between,blank,block',
  'blocked,body,boolean,cancel,change,changed,character,characters,check,choose,client,code,combination',
  'complete,condition,confirm,confirmation,conflict,connect,connection,contact,contain,contains,content',
  'correct,create,created,creating,credential,credentials,current,currently,customer,data,database,date',
  'default,delete,deleted,denied,describe,description,different,digit,digits,disable,disabled,domain',
  'duplicate,either,email,emails,empty,enable,enabled,end,ensure,enter,entered,entity,entry,equal,error',
  'errors,exceed,exceeded,exceeds,exist,existing,exists,expected,expire,expired,expires,fail,failed,failure',
  'feature,few,field,fields,file,files,find,following,forbidden,form,format,found,general,get,given,group',
  'header,id,identifier,identifiers,ids,image,include,incorrect,information,input,integer,internal,invalid',
  'invitation,item,items,json,key,keys,large,last,least,length,less,letter,letters,limit,limited,link,list',
  'little,locked,log,logged,login,long,longer,lowercase,maintenance,make,many,match,matches,matching,max',
  'maximum,member,members,membership,message,method,min,minimum,missing,more,most,name,named,names,need',
  'needed,new,next,null,number,numbers,object,occurred,old,operation,option,order,organization,organizations',
  'other,owner,page,parameter,parameters,parse,parsed,part,pass,password,passwords,path,payload,payment',
  'perform,performed,permission,permissions,permitted,phone,plan,positive,present,problem,process,product',
  'profile,project,property,provide,provided,public,query,range,rate,reached,read,received,record,records',
  'reference,refused,register,registered,reject,rejected,remove,removed,request,requested,requests,require',
  'required,requires,reset,resource,resources,response,result,retry,right,role,roles,same,save,schema,second',
  'see,send,sent,server,service,session,set,short,sign,signed,small,something,specified,start,state,status',
  'still,string,strong,successful,successfully,support,supported,sure,system,take,taken,team,text,time,timed',
  'timeout,token,tokens,total,try,trying,two,type,types,unable,unauthorized,unavailable,unexpected,unique',
  'unknown,unprocessable,unsupported,update,updated,upgrade,uppercase,url,use,used,user,username,users,using',
  'valid,validate,validated,validation,value,values,verification,verified,verify,version,wait,weak,went',
  'write,wrong,yes',
);

/** A number, a number with a unit, or a unit. */
const isQuantity = /^\p{N}|^[a-z]{1,2}$/u;

/** The kind of a folded word: a function word, an everyday word of messages, or a word that fewer systems use. */
export type WordKind = 'function' | 'everyday' | 'telling';

/** Classifies a folded word. */
export function classifyWord(word: string): WordKind {
  if (functionWords.has(word) || isQuantity.test(word)) return 'function';
  return everydayWords.has(word) ? 'everyday' : 'telling';
}

function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => words.split(',')));
}
