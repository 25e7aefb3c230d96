// Judges, and answers, one line of hexadecimal fields: public key, private key, signed bytes, signature, encrypted key, IV, content, message.
const { sm2, sm4 } = require('sm-crypto');
const userId = '1234567812345678';
const bytes = (hex) => (hex === '-' ? [] : hex.match(/../g).map((pair) => parseInt(pair, 16)));
const hex = (array) => array.map((byte) => byte.toString(16).padStart(2, '0')).join('') || '-';
require('fs').readFileSync(0, 'utf8').trim().split('\n').forEach((line) => {
  const [publicKey, privateKey, signed, signature, wrapped, iv, content, message] = line.split(' ');
  const isSigned = sm2.doVerifySignature(bytes(signed), signature, publicKey, { der: true, hash: true, userId });
  const key = sm2.doDecrypt(wrapped, privateKey, 1, { output: 'array' });
  const opened = sm4.decrypt(content, hex(key), { mode: 'cbc', iv, padding: 'pkcs#7', output: 'array' });
  const theirs = sm2.doSignature(bytes(signed), privateKey, { der: true, hash: true, userId, publicKey });
  const sealed = sm2.doEncrypt(key, publicKey, 1);
  console.log([isSigned, hex(opened) === message, hex(key), theirs, sealed].join(' '));
});
