import { refusalOfPdf } from '../../../cloudfunctions/platform/papers/check-pdf'
import { packedPdf, pdf } from '../../support/pdf'

describe('a PDF', () => {
  it('is taken when nothing runs in it', () => {
    expect(refusalOfPdf(pdf())).toBeNull()
    expect(refusalOfPdf(packedPdf('/Pages 2 0 R'))).toBeNull()
    expect(refusalOfPdf(pdf('/Title (JavaScript for farmers) /JSON true'))).toBeNull()
  })

  it('is judged by what it holds and not by how it begins alone', () => {
    expect(refusalOfPdf(Buffer.from('%PDF-1.4\nnothing more'))).toBe('notPdf')
    expect(refusalOfPdf(Buffer.from('PK\u0003\u0004 a word document'))).toBe('notPdf')
    expect(refusalOfPdf(new Uint8Array())).toBe('notPdf')
  })

  it('is refused with a password', () => {
    expect(refusalOfPdf(pdf('', '/Encrypt 9 0 R'))).toBe('locked')
  })

  it.each(['/JavaScript', '/J#61vaScript', '/Launch', '/EmbeddedFile', '/RichMedia'])('is refused with %s', (name) => {
    const action = `/OpenAction << /S ${name} /X (app.alert) >>`
    expect(refusalOfPdf(pdf(action))).toBe('active')
    expect(refusalOfPdf(packedPdf(action))).toBe('active')
  })

  it('is refused when part of it cannot be looked into', () => {
    const broken = Buffer.from('%PDF-1.5\n3 0 obj\n<< /Type /ObjStm >>\nstream\nnot packed\nendstream\n%%EOF')
    expect(refusalOfPdf(broken)).toBe('unreadable')
    expect(refusalOfPdf(Buffer.from(`${'%PDF-1.5\n<< /Type /Obj#53tm >>'}\n%%EOF`))).toBe('unreadable')
  })
})
