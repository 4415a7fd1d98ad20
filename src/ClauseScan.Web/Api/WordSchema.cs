using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ClauseScan.Web.Api;

/// <summary>Describes words in addresses as the strings that they are.</summary>
internal static class WordSchema
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonTypeInfo.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Word<>))
        {
            (schema.Type, schema.Properties, schema.Required) = (JsonSchemaType.String, null, null);
        }

        return Task.CompletedTask;
    }
}
