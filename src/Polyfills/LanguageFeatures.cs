// Attributes that the C# compiler looks up by name and that .NET Standard 2.0 does not have. A generator would write them too, but in an
// order that differs from one compiler process to the next, and with it the bytes of the assemblies.
namespace System.Runtime.CompilerServices;

/// <summary>Marks a setter that only an initializer can call.</summary>
internal static class IsExternalInit;

/// <summary>Marks a type with required members, and each of these.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Keeps compilers away from a member that need a feature which they do not know.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The name of the feature.</summary>
    public string FeatureName { get; } = featureName;
}

/// <summary>Marks a type that builds an interpolated string.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments that an interpolated string handler receives as well.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    /// <summary>The names of the parameters; the empty one is the receiver.</summary>
    public string[] Arguments { get; } = arguments;
}

/// <summary>Names the method that builds a collection from a collection expression.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type of the method.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The name of the method.</summary>
    public string MethodName { get; } = methodName;
}

/// <summary>Passes the text of another argument.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter of that argument.</summary>
    public string ParameterName { get; } = parameterName;
}
