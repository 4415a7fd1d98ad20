using System.Reflection;

namespace ClauseScan.Tests;

public sealed class ArchitectureTests
{
    // Folders are stages are namespaces: a later one may use an earlier one, never the reverse.
    private static readonly string[] _order =
    [
        "ClauseScan.Text", "ClauseScan.Syntax", "ClauseScan.Semantics", "ClauseScan.Diagnostics", "ClauseScan.Catalogue",
        "ClauseScan.Analyzers", "ClauseScan", "ClauseScan.Reports",
    ];

    private static readonly Assembly _engine = typeof(AgreementScanner).Assembly;

    [Fact]
    public void Every_type_belongs_to_a_stage() =>
        Assert.All(OwnTypes(), t => Assert.True(StageOf(t) >= 0, t.FullName));

    [Fact]
    public void No_stage_uses_a_later_one()
    {
        var violations =
            from type in OwnTypes()
            from used in TypesUsedBy(type)
            where used.Assembly == _engine && StageOf(used) > StageOf(type)
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void The_order_is_seen_to_be_broken_where_it_is() =>
        Assert.True(StageOf(typeof(ClauseScan.Reports.SarifReport)) > StageOf(typeof(ClauseScan.Text.SourceText)));

    [Fact]
    public void The_engine_refers_to_the_base_class_library_only() =>
        Assert.All(_engine.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Fact]
    public void The_engine_touches_neither_files_nor_console_nor_processes()
    {
        string[] barred = ["System.Console", "System.Diagnostics.Process", "System.IO.FileSystem", "System.Net.Http", "System.Net.Sockets"];
        Assert.DoesNotContain(_engine.GetReferencedAssemblies(), a => barred.Contains(a.Name));
    }

    [Fact]
    public void Public_members_of_the_engine_cannot_be_set_after_construction()
    {
        var settable =
            from type in _engine.GetExportedTypes()
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.FullName}.{property.Name}";
        Assert.Empty(settable);
    }

    private static IEnumerable<Type> OwnTypes() =>
        _engine.GetTypes().Where(t => t.Namespace?.StartsWith("ClauseScan", StringComparison.Ordinal) == true);

    private static int StageOf(Type type) =>
        Array.FindLastIndex(_order, n => type.Namespace == n || (n != "ClauseScan" && type.Namespace!.StartsWith(n + ".", StringComparison.Ordinal)));

    private static IEnumerable<Type> TypesUsedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var used = new List<Type?> { type.BaseType };
        used.AddRange(type.GetInterfaces());
        used.AddRange(type.GetFields(all).Select(f => f.FieldType));
        used.AddRange(type.GetProperties(all).Select(p => p.PropertyType));
        foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
        {
            used.AddRange(method.GetParameters().Select(p => p.ParameterType));
            used.Add((method as MethodInfo)?.ReturnType);
            used.AddRange(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []);
        }

        return used.OfType<Type>().SelectMany(WithArguments);
    }

    private static IEnumerable<Type> WithArguments(Type type)
    {
        if (type.HasElementType)
        {
            return WithArguments(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(WithArguments).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
