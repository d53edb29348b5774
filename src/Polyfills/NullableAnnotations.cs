// What nullable analysis understands, for .NET Standard 2.0: see LanguageFeatures.cs.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The argument is not null when the method returns the value.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The value.</summary>
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>The argument may be null when the method returns the value.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The value.</summary>
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>The result is not null when the argument is not.</summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue,
    AllowMultiple = true,
    Inherited = false)]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter of that argument.</summary>
    public string ParameterName { get; } = parameterName;
}

/// <summary>The members are not null when the method or property returns the value.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    /// <summary>The value.</summary>
    public bool ReturnValue { get; } = returnValue;

    /// <summary>The names of the members.</summary>
    public string[] Members { get; } = members;
}

/// <summary>The constructor sets every required member.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
