using System.Text;
using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Tests.Pdf;

public sealed class PageContentTests
{
    [Theory]
    [InlineData("<< /Length 9 >>\nstream\nBT (ABI BI) Tj ET\nendstream", false)]
    [InlineData("<< /Length 9 >>\nstream\nq BI /W 1 ID 8 EI Q\nendstream", true)]
    [InlineData("<< /Subtype /Image >>\nstream\n\nendstream", true)]
    [InlineData("<< /Filter /LZWDecode >>\nstream\nnot to be told\nendstream", true)]
    [InlineData("<< /Subtype /XML >>\nstream\nq BI \nendstream", false)]
    public void Pictures_are_told_by_their_objects_and_by_the_content(string content, bool mayHold) =>
        Assert.Equal(mayHold, new PageContent(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj " + content)).MayHoldPictures);

    [Fact]
    public void An_encrypted_file_may_hold_pictures() =>
        Assert.True(new PageContent(new PdfFile { Encryption = new PdfEncryption(string.Empty) }.NewPage().ToBytes()).MayHoldPictures);
}
