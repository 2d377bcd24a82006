// Lets candied decode many frames, to compare Busbar's codec with.
//
// Usage: node dbc_peer.cjs CANDIED JOBS
//
// CANDIED is the folder of the package, JOBS as for dbc_peer.py beside this. The answers too, but nothing is encoded, for candied cannot, and the physical
// value stands behind every raw one.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

function facts(message) {
	return {
		id: message.id,
		name: message.name,
		dlc: message.dlc,
		comment: message.description || '',
		signals: [...message.signals.values()].map((signal) => ({
			name: signal.name,
			unit: signal.unit || '',
			comment: signal.description || '',
			labels: Object.fromEntries(signal.valueTable || []),
		})),
	};
}

function answer(candied, [file, encoding, frames, answers]) {
	const dbc = new candied.Dbc();
	const data = dbc.load(new TextDecoder(encoding).decode(fs.readFileSync(file)));
	const can = new candied.Can();
	can.database = data;
	const messages = [...data.messages.values()];
	const lines = [JSON.stringify({ complaints: [...dbc.errors.keys()].map(String), messages: messages.map(facts) })];
	const bytes = fs.readFileSync(frames);
	for (let at = 0; at < bytes.length; at += 16) {
		const dlc = bytes.readUInt32LE(at + 4);
		const payload = [...bytes.subarray(at + 8, at + 8 + dlc)];
		const decoded = can.decode({ id: bytes.readUInt32LE(at), dlc, payload, isExtended: false });
		lines.push([...decoded.boundSignals.values()].map((signal) => `${signal.rawValue}=${signal.value}`).join(' '));
	}
	fs.writeFileSync(answers, lines.join('\n') + '\n');
}

if (process.argv.length !== 4) {
	process.stderr.write('usage: node dbc_peer.cjs CANDIED JOBS\n');
	process.exit(2);
}
const candied = require(path.resolve(process.argv[2]));
for (const line of fs.readFileSync(process.argv[3], 'utf8').trimEnd().split('\n')) {
	answer(candied, line.split('\t'));
}
