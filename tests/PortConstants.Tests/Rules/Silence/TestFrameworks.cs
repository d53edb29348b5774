namespace PortConstants.Tests.Rules.Silence;

/// <summary>What the code under test calls of the test frameworks, in the shapes that they have.</summary>
internal static class TestFrameworks
{
    /// <summary>A source beside the one under test.</summary>
    public static (string Name, string Source)[] Sources { get; } = [("TestFrameworks.cs", """
        using System;
        using System.Threading.Tasks;

        namespace Xunit
        {
            public class FactAttribute : Attribute { }
            public class InlineDataAttribute : Attribute { public InlineDataAttribute(params object[] data) { } }
            public static class Assert
            {
                public static T Throws<T>(Action code) where T : Exception => null;
                public static T Throws<T>(string parameter, Func<object> code) where T : Exception => null;
                public static T ThrowsAny<T>(Action code) where T : Exception => null;
                public static Task<T> ThrowsAsync<T>(Func<Task> code) where T : Exception => null;
                public static void Equal<T>(T expected, T actual) { }
                public static void Contains(string expectedSubstring, string actualString) { }
                public static void True(bool condition) { }
                public static void NotNull(object value) { }
                public static void Fail(string message) { }
            }
            public static class Record { public static Exception Exception(Action code) => null; }
        }

        namespace NUnit.Framework
        {
            public class TestAttribute : Attribute { }
            public class TestCaseAttribute : Attribute { public TestCaseAttribute(params object[] data) { } }
            public class Constraint { public Constraint With => this; }
            public static class Throws { public static Constraint ArgumentException => null; public static Constraint InstanceOf<T>() => null; }
            public static class Is { public static Constraint EqualTo(object expected) => null; }
            public static class Assert
            {
                public static void That(Action code, Constraint constraint) { }
                public static void That<T>(T actual, Constraint constraint) { }
                public static Exception Catch(Action code) => null;
                public static void AreEqual(object expected, object actual) { }
            }
        }

        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public class TestMethodAttribute : Attribute { }
            public class DataRowAttribute : Attribute { public DataRowAttribute(params object[] data) { } }
            public class ExpectedExceptionAttribute : Attribute { public ExpectedExceptionAttribute(Type type) { } }
            public static class Assert { public static T ThrowsException<T>(Action code) where T : Exception => null; public static T ThrowsExactly<T>(Func<object> code) where T : Exception => null; }
        }

        namespace FluentAssertions
        {
            public class ActionAssertions { public ActionAssertions Throw<T>() where T : Exception => this; }
            public class StringAssertions { public void Be(string expected, string because = "") { } public void StartWith(string expected) { } }
            public static class AssertionExtensions
            {
                public static ActionAssertions Should(this Action code) => null;
                public static StringAssertions Should(this string text) => null;
                public static Action Invoking<T>(this T subject, Action<T> code) => null;
            }
        }

        namespace Shouldly
        {
            public static class Should { public static T Throw<T>(Action code) where T : Exception => null; }
            public static class ShouldExtensions { public static void ShouldBe(this string actual, string expected) { } public static void ShouldThrow<T>(this Action code) where T : Exception { } }
        }
        """)];
}
