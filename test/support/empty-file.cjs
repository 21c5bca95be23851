// What a page imports for its looks is nothing to a test.
module.exports = {}
