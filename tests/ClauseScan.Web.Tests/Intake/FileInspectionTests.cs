using ClauseScan.Web.Intake;

namespace ClauseScan.Web.Tests.Intake;

public class FileInspectionTests
{
    [Theory]
    [InlineData("scan.png", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0 })]
    [InlineData("photo.JPG", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 })]
    [InlineData("fax.tif", new byte[] { (byte)'I', (byte)'I', 0x2A, 0, 8, 0, 0, 0 })]
    public void Scans_that_come_as_pictures_are_taken(string name, byte[] head) =>
        Assert.Null(FileInspection.Problem(new MemoryStream(head), name));

    [Theory]
    [InlineData("photo.heic", new byte[] { 0, 0, 0, 24, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', (byte)'i', (byte)'c' }, "HEIF")]
    [InlineData("scan.png", new byte[] { 1, 2, 0, 4 }, "does not begin as one")]
    [InlineData("scan.bin", new byte[] { 1, 2, 0, 4 }, "no Word, PDF, picture or text file")]
    public void Other_files_are_refused_with_the_reason(string name, byte[] head, string words) =>
        Assert.Contains(words, FileInspection.Problem(new MemoryStream(head), name), StringComparison.Ordinal);
}
