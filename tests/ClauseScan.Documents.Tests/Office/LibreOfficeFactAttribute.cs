using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Tests.Office;

/// <summary>A test that needs LibreOffice, and says so where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (ExternalProgram.Find("soffice", Environment.GetEnvironmentVariable("PATH")) is null)
        {
            Skip = "LibreOffice is not installed (libreoffice-writer): its conversions were not tried.";
        }
    }
}
