/** Drafts that the tests of the language server open. */
export const accord = `# Accord of the Lake States on conduct in cyberspace

The Lake States,

Convinced that human rights hold online as they do offline,

Have agreed as follows:

## Article 1. Restraint

1. No Party shall conduct or knowingly support an operation that damages the critical infrastructure of another Party.
2. No Party shall attack the response teams of another Party.
3. No Party is obliged to stop attacks that are launched from its territory against other States.

## Article 2. Cooperation

1. The Parties shall exchange information on criminal uses of ICTs, assist one another in investigations, and prosecute offenders.
2. The Parties should encourage the reporting of vulnerabilities and share the remedies for them.
3. Each Party shall take appropriate measures to protect its own critical infrastructure from ICT threats.

## Article 3. Review

The Parties shall meet every two years to review this Accord, and shall publish the results.
`

export const readme = `# Drafts

This folder holds our drafts. Install the tools with \`npm install\`, then run \`make\`.

- Send patches by mail.
`
