using System.Reflection;

namespace PortConstants.Tests.Generator;

/// <summary>The types of a project, called as a user calls them.</summary>
public sealed class GeneratedTypes(Assembly assembly)
{
    /// <summary>The class of a table.</summary>
    public GeneratedClass Class(string name) => new(Type("PortConstants." + name));

    /// <summary>A type by its full name.</summary>
    public Type Type(string name) => assembly.GetType(name, throwOnError: true)!;
}
