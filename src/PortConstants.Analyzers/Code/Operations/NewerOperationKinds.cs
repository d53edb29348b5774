using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Code.Operations;

/// <summary>Kinds of operations that are newer than the Roslyn that we compile against.</summary>
internal static class NewerOperationKinds
{
    /// <summary>A collection expression of C# 12, also the list of a <c>params ReadOnlySpan&lt;object&gt;</c>.</summary>
    public const OperationKind CollectionExpression = (OperationKind)0x7F;
}
