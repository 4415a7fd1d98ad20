using System.Globalization;
using System.Runtime.CompilerServices;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ClauseScan.Web.Api;

/// <summary>A multipart form read as it comes in, so that no file is held in memory: first fields, then files.</summary>
internal sealed class UploadForm
{
    private const int LongestField = 4000;
    private const int LongestBoundary = 200;

    private readonly MultipartReader _reader;
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private MultipartSection? _section;

    private UploadForm(MultipartReader reader) => _reader = reader;

    /// <summary>Opens the form of a request and reads it up to the first file.</summary>
    public static async Task<UploadForm> OpenAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            throw RefusedException.Invalid("Send files as multipart/form-data.");
        }

        var form = new UploadForm(new MultipartReader(boundary, request.Body));
        await form.NextFileAsync(cancellation);
        return form;
    }

    public UploadRequest Request(Guid projectId) => new(projectId)
    {
        Counterparties = Field("counterparties"),
        Date = Field("date") is { } date
            ? DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw RefusedException.Invalid("The date has the form 2025-07-15.")
            : null,
        NextDraftOf = Field("nextDraftOf") is { } id ? Guid.TryParse(id, out var agreement) ? agreement : throw RefusedException.NotFound() : null,
        AlwaysNew = string.Equals(Field("alwaysNew"), "true", StringComparison.OrdinalIgnoreCase),
    };

    public async IAsyncEnumerable<IncomingFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (_section is not null)
        {
            yield return new IncomingFile(NameOf(_section)!, _section.Body);
            await NextFileAsync(cancellation);
        }
    }

    private string? Field(string name) => _fields.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private async Task NextFileAsync(CancellationToken cancellation)
    {
        try
        {
            while ((_section = await _reader.ReadNextSectionAsync(cancellation)) is not null && NameOf(_section) is null)
            {
                await ReadFieldAsync(_section, cancellation);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw RefusedException.Invalid("The form is cut off or damaged.");
        }
    }

    private async Task ReadFieldAsync(MultipartSection section, CancellationToken cancellation)
    {
        if (section.AsFormDataSection() is not { } field)
        {
            return;
        }

        var buffer = new char[LongestField + 1];
        using var reader = new StreamReader(section.Body);
        var length = await reader.ReadBlockAsync(buffer, cancellation);
        _fields[field.Name] = length <= LongestField ? new string(buffer, 0, length) : throw RefusedException.Invalid("A field is too long.");
    }

    private static string? NameOf(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.IsFileDisposition()
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? ""
            : null;
}
