-- Opens a draft in Neovim with the language server, waits for its diagnostics, and prints what there is as JSON.
--   nvim --headless -u NONE -S open-draft.lua
local draft = vim.env.NORMLINT_DRAFT
local command = {vim.env.NORMLINT_NODE, vim.env.NORMLINT_SERVER, '--stdio'}

local function finish(result)
  vim.fn.writefile({vim.fn.json_encode(result)}, vim.env.NORMLINT_RESULT)
  vim.cmd('qall!')
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
vim.bo.filetype = 'markdown'
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'normlint',
  cmd = command,
  root_dir = vim.fn.fnamemodify(draft, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, diagnostic.code or diagnostic.user_data.lsp.code)
  end
  return found
end

if not vim.wait(30000, function() return #codes() > 0 end, 50) then
  return finish({error = 'no diagnostics came'})
end
local opened = codes()

local line = tonumber(vim.env.NORMLINT_LINE)
local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
  textDocument = {uri = vim.uri_from_bufnr(buffer)},
  position = {line = line, character = 10},
}, 30000)

local function errors()
  return #vim.diagnostic.get(buffer, {severity = vim.diagnostic.severity.ERROR})
end
local before = errors()
vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, {})
vim.wait(30000, function() return errors() < before end, 50)
finish({opened = opened, hover = hover and hover[client], errors = {before, errors()}})
